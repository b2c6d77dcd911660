import type { ScheduledEvent } from 'aws-lambda'
import { runtimeMailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import { runSweep } from './run-sweep.ts'

const deps = runtimeMailDependencies()

/** Runs every few minutes. */
export const handler = (_: ScheduledEvent): Promise<void> => runSweep(deps)
