import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished, vi } from 'vitest'
import { claimPorts } from '#infra/local/ports.ts'
import type { Ports } from '#infra/local/settings.ts'

const startFile = fileURLToPath(new URL('../../infra/local/start.mjs', import.meta.url))

/** Five ports that are free now. */
export const freePorts = (): Promise<Ports> =>
  claimPorts({ web: 0, gateway: 0, mailbox: 0, signIn: 0, database: 0 }, [
    'web',
    'gateway',
    'mailbox',
    'signIn',
    'database',
  ])

const variables = (ports: Ports) => ({
  HUB_PORT: String(ports.web),
  HUB_API_PORT: String(ports.gateway),
  HUB_MAIL_PORT: String(ports.mailbox),
  HUB_SIGN_IN_PORT: String(ports.signIn),
  HUB_DATABASE_PORT: String(ports.database),
})

export interface Started {
  readonly process: ChildProcess
  readonly output: () => string
  readonly ready: () => Promise<void>
  /** Sends a signal and waits for the end; gives the exit code, null after a kill. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
  readonly ended: Promise<number | null>
}

/** Runs `npm start`'s program with the parts that are quick to start. */
export const startForTest = (folder: string, ports: Ports, ...args: string[]): Started => {
  const child = spawn(process.execPath, [startFile, ...args], {
    env: {
      ...process.env,
      ...variables(ports),
      HUB_DATA: folder,
      HUB_PARTS: 'database,mailbox,signIn,gateway',
      HUB_CASEWORK: process.env.HUB_CASEWORK ?? 'no',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
  }
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code))
  })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return {
    process: child,
    output: () => text,
    ready: () =>
      vi.waitFor(
        () => {
          if (!text.includes('Press Ctrl-C to stop.')) throw new Error(`Not ready yet: ${text}`)
        },
        { timeout: 60_000, interval: 20 },
      ),
    end: (signal) => {
      child.kill(signal)
      return ended
    },
    ended,
  }
}

/** Whether something listens there. */
export const answersAt = async (port: number): Promise<boolean> => {
  try {
    await fetch(`http://127.0.0.1:${port}/`)
    return true
  } catch {
    return false
  }
}
