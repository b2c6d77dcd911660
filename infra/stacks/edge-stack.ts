import { Stack, type StackProps } from 'aws-cdk-lib'
import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager'
import type { Construct } from 'constructs'
import { Firewall } from '../constructs/firewall.ts'
import type { Settings } from '../settings.ts'

export interface EdgeStackProps extends StackProps {
  readonly settings: Settings
}

/**
 * The firewall and the certificate of the web address. CloudFront takes them from us-east-1 alone. A regional firewall
 * is no way round it: those cannot stand before an HTTP API.
 */
export class EdgeStack extends Stack {
  readonly firewallArn: string
  readonly certificate: ICertificate

  constructor(scope: Construct, id: string, props: EdgeStackProps) {
    super(scope, id, props)
    this.firewallArn = new Firewall(this, 'Firewall').arn
    // Waits, at the first deployment, until the owner of the domain has put ACM's record in its DNS.
    this.certificate = new Certificate(this, 'Certificate', {
      domainName: props.settings.domain,
      validation: CertificateValidation.fromDns(),
    })
  }
}
