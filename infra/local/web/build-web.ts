import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runGuarded } from '../guarded-program.ts'
import { type Lock, takeLock } from '../lock.ts'
import { CannotStart, type Say } from '../report.ts'
import { projectFolder } from '../settings.ts'
import { hashSources } from './hash-sources.ts'

const web = join(projectFolder, 'web')
const standalone = join(web, '.next', 'standalone')
/** Not in .next, which every build empties. */
const workshop = join(projectFolder, 'node_modules', '.cache', 'referral-hub-web')
const mark = join(workshop, 'built-from')
const log = join(workshop, 'build.log')
const steps = [['web/assets/build.ts'], ['node_modules/next/dist/bin/next', 'build', 'web']]

/** The server that a build leaves behind. */
export const serverFile = join(standalone, 'web', 'server.js')

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const isFresh = (sources: string): boolean => existsSync(serverFile) && read(mark) === sources

const run = async (args: readonly string[], signal: AbortSignal): Promise<void> => {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const }
  const step = runGuarded(process.execPath, args, { cwd: projectFolder, env, log })
  const stop = () => void step.stop()
  signal.addEventListener('abort', stop)
  const code = await step.ended
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (code === 0) return
  const end = read(log).trimEnd().split('\n').slice(-30).join('\n')
  throw new CannotStart(`The web pages could not be built:\n${end}`)
}

/** Next leaves static files out of what it sets apart, as they usually go to a file store. */
const copyStaticFiles = (): void => {
  const copies = [
    [join(web, '.next', 'static'), join(standalone, 'web', '.next', 'static')],
    [join(web, 'public'), join(standalone, 'web', 'public')],
  ] as const
  for (const [from, to] of copies) if (existsSync(from)) cpSync(from, to, { recursive: true })
}

/** One build at a time: another start, or the tests, may be building the same pages now. */
const takeWorkshop = async (say: Say, signal: AbortSignal): Promise<Lock> => {
  for (let told = false; ; told = true) {
    try {
      return takeLock(workshop)
    } catch (error) {
      if (!(error instanceof CannotStart)) throw error
      if (!told) say('web: another process is building it, waiting for that …')
      await wait(250, undefined, { signal })
    }
  }
}

/**
 * Builds the web pages when there is no build, or its sources have changed since.
 *
 * @throws {CannotStart} with the end of the build's output when it fails
 */
export const buildWeb = async (say: Say, signal: AbortSignal): Promise<void> => {
  const sources = hashSources(projectFolder)
  if (isFresh(sources)) return
  mkdirSync(workshop, { recursive: true })
  const lock = await takeWorkshop(say, signal)
  try {
    if (isFresh(sources)) return
    say(
      existsSync(serverFile)
        ? 'web: its sources have changed, building it again …'
        : 'web: building it for the first time, which takes a minute or so …',
    )
    rmSync(mark, { force: true })
    rmSync(log, { force: true })
    for (const step of steps) await run(step, signal)
    copyStaticFiles()
    writeFileSync(mark, sources)
  } finally {
    lock.release()
  }
}
