import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runGuarded } from '../guarded-program.ts'
import { host } from '../ports.ts'
import { CannotStart } from '../report.ts'
import { serverFile } from './build-web.ts'

export interface Web {
  readonly url: string
  readonly ended: Promise<number>
  stop(): Promise<void>
}

const patience = 60_000

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { redirect: 'manual' })
    await response.body?.cancel()
    return true
  } catch {
    return false
  }
}

/** Runs the built web server under a guard, and waits until it answers. Its output goes to web.log in the folder. */
export const startWeb = async (
  port: number,
  folder: string | undefined,
  env: Readonly<Record<string, string>>,
): Promise<Web> => {
  const log = folder === undefined ? undefined : join(folder, 'web.log')
  const running = runGuarded(process.execPath, [serverFile], {
    cwd: dirname(serverFile),
    env: { ...process.env, ...env, NODE_ENV: 'production', PORT: String(port), HOSTNAME: host },
    ...(log === undefined ? {} : { log }),
  })
  let over = false
  running.ended.then(() => {
    over = true
  })
  const until = Date.now() + patience
  while (!(await answers(`http://${host}:${port}/health`))) {
    if (over || Date.now() > until) {
      await running.stop()
      const end =
        log === undefined ? '' : `\n${readFileSync(log, 'utf8').trimEnd().split('\n').slice(-10).join('\n')}`
      throw new CannotStart(`The web server does not answer.${end}`)
    }
    await wait(50)
  }
  return { url: `http://localhost:${port}`, ended: running.ended, stop: running.stop }
}
