import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { KillPoint } from './kill-point.ts'

const program = fileURLToPath(new URL('./notifier-to-kill.ts', import.meta.url))

export interface ToKill {
  readonly point: KillPoint
  /** The item and the mail that is sent. */
  readonly item: string
  readonly mailId: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Sends a mail in a process of its own until it dies, and gives the signal that it died of. */
export const runUntilKilled = (what: ToKill): Promise<NodeJS.Signals | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, JSON.stringify(what)], { stdio: 'ignore' })
    child.on('close', (_, signal) => resolve(signal))
  })
