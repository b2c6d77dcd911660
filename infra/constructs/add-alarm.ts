import { Alarm, type AlarmProps, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'

export interface HubAlarmProps
  extends Pick<AlarmProps, 'metric' | 'threshold' | 'evaluationPeriods' | 'datapointsToAlarm'> {
  readonly topic: ITopic
  /** What it means and what to do, for somebody who is woken by it. */
  readonly meaning: string
  /** The heading of infra/README.md with the steps. */
  readonly runbook: string
}

/** An alarm that goes off at its threshold, is quiet while nothing happens, and tells what to do about it. */
export function addAlarm(scope: Construct, id: string, props: HubAlarmProps): Alarm {
  const { topic, meaning, runbook, ...rest } = props
  const alarm = new Alarm(scope, id, {
    ...rest,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: `${meaning} Runbook: infra/README.md, "${runbook}".`,
  })
  const action = new SnsAction(topic)
  alarm.addAlarmAction(action)
  alarm.addOkAction(action)
  return alarm
}
