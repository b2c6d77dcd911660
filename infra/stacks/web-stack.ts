import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { WebAssets } from '../constructs/web-assets.ts'
import { WebFront } from '../constructs/web-front.ts'
import { WebServer } from '../constructs/web-server.ts'
import type { Settings } from '../settings.ts'
import type { DataStack } from './data-stack.ts'
import type { EdgeStack } from './edge-stack.ts'

export interface WebStackProps extends StackProps {
  readonly settings: Settings
  readonly data: DataStack
  readonly edge: EdgeStack
  readonly topic: ITopic
  readonly apiUrl: string
}

/** The pages: Next.js as a function behind an HTTP API, its static files in S3, CloudFront before both. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, props: WebStackProps) {
    super(scope, id, props)
    const { settings, data, edge } = props
    const server = new WebServer(this, 'Server', props)
    const assets = new WebAssets(this, 'Assets', { logBucket: data.logBucket, key: data.key })
    // A page must not ask for files that are still on their way.
    server.node.addDependency(assets.upload)
    const front = new WebFront(this, 'Front', {
      settings,
      certificate: edge.certificate,
      firewallArn: edge.firewallArn,
      logBucket: data.logBucket,
      assets: assets.bucket,
      serverHost: server.host,
      originSecret: data.secrets.origin,
    })
    new CfnOutput(this, 'Address', {
      description: 'Where the DNS of the domain must point to',
      value: front.distribution.distributionDomainName,
    })
  }
}
