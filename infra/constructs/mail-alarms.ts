import { Duration } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { addAlarm } from './add-alarm.ts'

/** The account's standing with SES, which stops sending for all at twice the bounces and five times the complaints. */
const limits = {
  BounceRate: { threshold: 0.05, what: 'mails that came back' },
  ComplaintRate: { threshold: 0.001, what: 'mails that were reported as unwanted' },
} as const

export function addMailAlarms(scope: Construct, topic: ITopic): void {
  for (const [name, { threshold, what }] of Object.entries(limits)) {
    addAlarm(scope, name, {
      topic,
      metric: new Metric({
        namespace: 'AWS/SES',
        metricName: `Reputation.${name}`,
        statistic: 'Average',
        period: Duration.hours(1),
      }),
      threshold,
      evaluationPeriods: 1,
      meaning: `The share of ${what} is at the limit where SES puts an account under review.`,
      runbook: 'Mail bounces',
    })
  }
}
