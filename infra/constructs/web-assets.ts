import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, CacheControl } from 'aws-cdk-lib/aws-s3-deployment'
import { Construct } from 'constructs'
import { webAssetsSource } from '../web-server/package.ts'
import { acknowledgeUploader } from './acknowledge-uploader.ts'

export interface WebAssetsProps {
  readonly logBucket: IBucket
  readonly key: IKey
}

/**
 * Scripts, styles, fonts and images. Every deployment writes them anew, so the bucket stands with the web and not with
 * the data. Those of earlier deployments stay for the pages that are still open somewhere.
 */
export class WebAssets extends Construct {
  readonly bucket: Bucket
  /** Done when every file is there. */
  readonly upload: BucketDeployment

  constructor(scope: Construct, id: string, props: WebAssetsProps) {
    super(scope, id)
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      // Anybody may see what is in here, so S3's own key will do.
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: props.logBucket,
      serverAccessLogsPrefix: 's3/assets/',
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.upload = new BucketDeployment(this, 'Deployment', {
      sources: [webAssetsSource()],
      destinationBucket: this.bucket,
      prune: false,
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
      memoryLimit: 512,
      logGroup: new LogGroup(this, 'DeploymentLog', {
        retention: RetentionDays.ONE_YEAR,
        encryptionKey: props.key,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    })
    acknowledgeUploader(this, this.bucket)
  }
}
