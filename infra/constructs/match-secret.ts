import { RemovalPolicy } from 'aws-cdk-lib'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'

/**
 * What identifiers of children are fingerprinted with, so that the same child can be found and nobody who reads the
 * keys of the table can tell who it is.
 */
export class MatchSecret extends Secret {
  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id, {
      description: 'Referral hub: what identifiers are fingerprinted with. Never change it',
      encryptionKey: key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    })
    acknowledge(
      this,
      'With another secret the fingerprints of earlier records would no longer be found: a child known before would look unknown.',
      'AwsSolutions-SMG4',
    )
  }
}
