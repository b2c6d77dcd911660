import { randomUUID } from 'node:crypto'
import type { ScheduledEvent } from 'aws-lambda'
import type { Invoke } from '../lambda/invoke.ts'
import { messageOf, type Say } from '../report.ts'

export interface ScheduleSettings {
  readonly invoke: Invoke
  readonly say: Say
  /** Milliseconds between runs. */
  readonly every: number
}

const scheduledEvent = (): ScheduledEvent => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: '000000000000',
  time: new Date().toISOString(),
  region: 'eu-west-2',
  resources: ['arn:aws:events:eu-west-2:000000000000:rule/referral-hub-sweep'],
  detail: {},
})

/** Runs the sweep at once and then at every interval, never twice at a time. */
export const startSchedule = ({ invoke, say, every }: ScheduleSettings) => {
  let underWay: Promise<void> | undefined
  const run = (): void => {
    underWay ??= invoke('sweep', scheduledEvent())
      .then(
        () => {},
        (error) => say(`sweep: ${messageOf(error)}`),
      )
      .finally(() => {
        underWay = undefined
      })
  }
  run()
  const timer = setInterval(run, every)
  return {
    stop: async () => {
      clearInterval(timer)
      await underWay
    },
  }
}
