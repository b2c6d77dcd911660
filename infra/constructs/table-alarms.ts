import { Duration } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { addAlarm } from './add-alarm.ts'
import type { HubTables } from './hub-tables.ts'

const metrics = {
  ReadThrottleEvents: 'turned reads away: one key is asked for too often',
  WriteThrottleEvents: 'turned writes away: one key is written too often',
} as const

/** DynamoDB turning requests away. On demand, that means a hot key and not too little capacity. */
export function addTableAlarms(scope: Construct, tables: HubTables, topic: ITopic): void {
  for (const [name, table] of Object.entries({
    Hub: tables.hub,
    Audit: tables.audit,
    Sessions: tables.sessions,
  })) {
    for (const [metricName, meaning] of Object.entries(metrics)) {
      addAlarm(scope, `${name}${metricName}`, {
        topic,
        metric: new Metric({
          namespace: 'AWS/DynamoDB',
          metricName,
          dimensionsMap: { TableName: table.tableName },
          statistic: 'Sum',
          period: Duration.minutes(5),
        }),
        threshold: 1,
        evaluationPeriods: 2,
        meaning: `The ${name.toLowerCase()} table ${meaning}.`,
        runbook: 'A table is throttled',
      })
    }
  }
}
