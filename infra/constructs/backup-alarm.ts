import { Duration } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { DeadLetters } from './dead-letters.ts'

/**
 * Tells of a backup that did not come to be, on the night itself. The target lets EventBridge use the topic and its key
 * without naming this account: EventBridge sends no account with what it does to an encrypted topic.
 */
export function addBackupAlarm(scope: Construct, topic: ITopic): void {
  new Rule(scope, 'BackupFailed', {
    description: 'A backup of the referral hub did not succeed. Runbook: infra/README.md, "A backup failed".',
    eventPattern: {
      source: ['aws.backup'],
      detailType: ['Backup Job State Change'],
      detail: { state: ['ABORTED', 'EXPIRED', 'FAILED'] },
    },
    targets: [
      new SnsTopic(topic, {
        deadLetterQueue: new DeadLetters(scope, 'BackupFailedDeadLetters', {
          topic,
          of: 'notice of a failed backup',
        }),
        retryAttempts: 10,
        maxEventAge: Duration.hours(2),
      }),
    ],
  })
}
