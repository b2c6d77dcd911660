import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { AlarmTopic } from '../constructs/alarm-topic.ts'
import { addBackupAlarm } from '../constructs/backup-alarm.ts'
import { addMailAlarms } from '../constructs/mail-alarms.ts'
import { addTableAlarms } from '../constructs/table-alarms.ts'
import type { Settings } from '../settings.ts'
import type { DataStack } from './data-stack.ts'

export interface AlarmStackProps extends StackProps {
  readonly settings: Settings
  readonly data: DataStack
}

/** Where every alarm goes, and the alarms of what the data stack holds. Functions bring their own. */
export class AlarmStack extends Stack {
  readonly topic: Topic

  constructor(scope: Construct, id: string, props: AlarmStackProps) {
    super(scope, id, props)
    const { settings, data } = props
    this.topic = new AlarmTopic(this, 'Topic', { key: data.key, email: settings.alarmEmail })
    addTableAlarms(this, data.tables, this.topic)
    addMailAlarms(this, this.topic)
    addBackupAlarm(this, this.topic)
  }
}
