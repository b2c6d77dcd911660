import { RemovalPolicy } from 'aws-cdk-lib'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'

/** What the identity of those who gave intelligence is encrypted with. Whoever reads the table alone learns nobody's name. */
export class SourceSecret extends Secret {
  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id, {
      description: 'Referral hub: what sources of intelligence are encrypted with. Never change it',
      encryptionKey: key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    })
    acknowledge(
      this,
      'With another secret the sources of earlier intelligence could no longer be read.',
      'AwsSolutions-SMG4',
    )
  }
}
