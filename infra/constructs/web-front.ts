import { Duration } from 'aws-cdk-lib'
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  GeoRestriction,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import type { Settings } from '../settings.ts'
import { ORIGIN_HEADER } from '../web-server/origin-header.ts'

export interface WebFrontProps {
  readonly settings: Settings
  readonly certificate: ICertificate
  readonly firewallArn: string
  readonly logBucket: IBucket
  readonly assets: IBucket
  readonly serverHost: string
  readonly originSecret: ISecret
}

/** CloudFront: the only way to the pages. Nothing that a person sees is kept at the edge; static files are. */
export class WebFront extends Construct {
  readonly distribution: Distribution

  constructor(scope: Construct, id: string, props: WebFrontProps) {
    super(scope, id)
    const common = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: this.addHeaders(),
      compress: true,
    }
    const assets: BehaviorOptions = {
      ...common,
      origin: S3BucketOrigin.withOriginAccessControl(props.assets),
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      // A page names the version of a file that keeps its name: without it in the key, the edge would give out what it
      // had before a deployment.
      cachePolicy: new CachePolicy(this, 'Files', {
        comment: 'Referral hub: static files',
        queryStringBehavior: CacheQueryStringBehavior.allowList('v'),
        defaultTtl: Duration.days(1),
        maxTtl: Duration.days(365),
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      }),
    }
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Referral hub',
      domainNames: [props.settings.domain],
      certificate: props.certificate,
      webAclId: props.firewallArn,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      // The hub serves professionals in the United Kingdom, the Channel Islands and the Isle of Man.
      geoRestriction: GeoRestriction.allowlist('GB', 'GG', 'IM', 'JE'),
      enableLogging: true,
      logBucket: props.logBucket,
      logFilePrefix: 'cloudfront/',
      logIncludesCookies: false,
      defaultBehavior: {
        ...common,
        origin: this.serverOrigin(props),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
      additionalBehaviors: { '/_next/static/*': assets, '/assets/*': assets },
    })
  }

  private serverOrigin(props: WebFrontProps): HttpOrigin {
    return new HttpOrigin(props.serverHost, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      readTimeout: Duration.seconds(30),
      // Resolved when it is deployed: the template holds a reference and not the secret.
      customHeaders: { [ORIGIN_HEADER]: props.originSecret.secretValue.unsafeUnwrap() },
    })
  }

  /** For what comes from S3. Pages bring their own, with a content policy for each page, and keep it. */
  private addHeaders(): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      comment: 'Referral hub',
      securityHeadersBehavior: {
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: true,
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: false },
        contentSecurityPolicy: {
          contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
          override: false,
        },
      },
      removeHeaders: ['Server'],
    })
  }
}
