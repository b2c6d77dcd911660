import { Duration } from 'aws-cdk-lib'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { addAlarm } from './add-alarm.ts'

const period = Duration.minutes(5)

/** Errors, throttles and slowness of one function. Expected failures are answers, so that one error is one bug. */
export function addFunctionAlarms(
  scope: Construct,
  name: string,
  target: LambdaFunction,
  props: { readonly topic: ITopic; readonly timeout: Duration; readonly concurrency: number },
): void {
  const { topic } = props
  addAlarm(scope, 'Errors', {
    topic,
    metric: target.metricErrors({ period }),
    threshold: 1,
    evaluationPeriods: 1,
    meaning: `${name} failed: a bug, or a service that it needs is down.`,
    runbook: 'A function fails',
  })
  addAlarm(scope, 'Throttles', {
    topic,
    metric: target.metricThrottles({ period }),
    threshold: 1,
    evaluationPeriods: 2,
    meaning: `${name} was asked for more than ${props.concurrency} times at once, and some were turned away.`,
    runbook: 'A function is throttled',
  })
  addAlarm(scope, 'Slow', {
    topic,
    metric: target.metricDuration({ period, statistic: 'p99' }),
    threshold: props.timeout.toMilliseconds() * 0.8,
    evaluationPeriods: 3,
    datapointsToAlarm: 2,
    meaning: `${name} is close to its limit of ${props.timeout.toSeconds()} seconds.`,
    runbook: 'A function is slow',
  })
}
