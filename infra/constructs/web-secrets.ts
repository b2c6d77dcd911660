import { RemovalPolicy, SecretValue } from 'aws-cdk-lib'
import type { CfnUserPoolClient, UserPoolClient } from 'aws-cdk-lib/aws-cognito'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'

export interface WebSecretsProps {
  readonly key: IKey
  readonly client: UserPoolClient
}

/** What the web must know and nobody else may. */
export class WebSecrets extends Construct {
  /** The web's own password at the sign-in. */
  readonly client: Secret
  /** Encrypts what server actions close over, alike in every copy of the server. */
  readonly actions: Secret
  /** What CloudFront sends so that the server knows that a request came through it and its firewall. */
  readonly origin: Secret

  constructor(scope: Construct, id: string, props: WebSecretsProps) {
    super(scope, id)
    const cfnClient = props.client.node.defaultChild as CfnUserPoolClient
    const common = { encryptionKey: props.key, removalPolicy: RemovalPolicy.RETAIN }
    this.client = new Secret(this, 'Client', {
      ...common,
      description: 'Referral hub: the secret of the web at the sign-in',
      secretStringValue: SecretValue.resourceAttribute(cfnClient.attrClientSecret),
    })
    const random = { passwordLength: 43, excludePunctuation: true, includeSpace: false }
    this.actions = new Secret(this, 'Actions', {
      ...common,
      description: 'Referral hub: the key of server actions. 43 letters and digits are 32 bytes in base64',
      generateSecretString: random,
    })
    this.origin = new Secret(this, 'Origin', {
      ...common,
      description: 'Referral hub: what CloudFront shows to the web server',
      generateSecretString: random,
    })
    acknowledge(
      this.client,
      'Cognito makes this secret and cannot rotate one in place: infra/README.md says how the client is replaced.',
      'AwsSolutions-SMG4',
    )
    acknowledge(
      this.actions,
      'Rotating it by itself would break every form that is open at that moment: infra/README.md says when to.',
      'AwsSolutions-SMG4',
    )
    acknowledge(
      this.origin,
      'CloudFront and the server must change together, so it rotates with a deployment: see infra/README.md.',
      'AwsSolutions-SMG4',
    )
  }
}
