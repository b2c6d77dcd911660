import { Duration } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { addAlarm } from './add-alarm.ts'

const period = Duration.minutes(5)

/** What people notice: answers that say that something is wrong, and answers that take long. */
export function addApiAlarms(
  scope: Construct,
  name: string,
  api: HttpApi,
  topic: ITopic,
  slow: Duration,
): void {
  addAlarm(scope, 'Failures', {
    topic,
    metric: api.metricServerError({ period, statistic: 'Sum' }),
    threshold: 1,
    evaluationPeriods: 1,
    meaning: `${name} answered that something is wrong (5xx): somebody could not do what they came for.`,
    runbook: 'A function fails',
  })
  addAlarm(scope, 'Refusals', {
    topic,
    metric: api.metricClientError({ period, statistic: 'Sum' }),
    threshold: 500,
    evaluationPeriods: 3,
    meaning: `${name} refuses far more than usual (4xx): a fault in the web, or somebody trying doors.`,
    runbook: 'Many requests are refused',
  })
  addAlarm(scope, 'Slow', {
    topic,
    metric: api.metricLatency({ period, statistic: 'p99' }),
    threshold: slow.toMilliseconds(),
    evaluationPeriods: 3,
    datapointsToAlarm: 2,
    meaning: `${name} takes more than ${slow.toSeconds()} seconds for one request in a hundred.`,
    runbook: 'A function is slow',
  })
}
