import type { Context, ScheduledEvent } from 'aws-lambda'
import { runtimeMailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import { runSweep } from './run-sweep.ts'

const deps = runtimeMailDependencies()

/** What has been begun is done within this time, also where the database is slow. */
const TO_FINISH_MILLISECONDS = 10_000

/** Runs every few minutes. */
export const handler = (_: ScheduledEvent, context: Context): Promise<void> =>
  runSweep({ ...deps, isOver: () => context.getRemainingTimeInMillis() < TO_FINISH_MILLISECONDS })
