import { spawn } from 'node:child_process'
import { closeSync, cpSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart, type Say } from '../report.ts'
import { projectFolder } from '../settings.ts'
import { hashSources } from './hash-sources.ts'

const web = join(projectFolder, 'web')
const standalone = join(web, '.next', 'standalone')
const mark = join(web, '.next', 'built-from')
const log = join(web, '.next', 'build.log')

/** The server that a build leaves behind. */
export const serverFile = join(standalone, 'web', 'server.js')

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const run = (args: readonly string[], output: number, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: projectFolder,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: ['ignore', output, output],
      signal,
    })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })

/** Next leaves static files out of what it sets apart, as they usually go to a file store. */
const copyStaticFiles = (): void => {
  const copies = [
    [join(web, '.next', 'static'), join(standalone, 'web', '.next', 'static')],
    [join(web, 'public'), join(standalone, 'web', 'public')],
  ] as const
  for (const [from, to] of copies) if (existsSync(from)) cpSync(from, to, { recursive: true })
}

const build = async (signal: AbortSignal): Promise<void> => {
  mkdirSync(join(web, '.next'), { recursive: true })
  const output = openSync(log, 'w')
  try {
    const styled = await run(['web/assets/build.ts'], output, signal)
    const built = styled && (await run(['node_modules/next/dist/bin/next', 'build', 'web'], output, signal))
    if (built || signal.aborted) return
  } finally {
    closeSync(output)
  }
  const end = read(log).trimEnd().split('\n').slice(-30).join('\n')
  throw new CannotStart(`The web pages could not be built:\n${end}`)
}

/**
 * Builds the web pages when there is no build, or its sources have changed since.
 *
 * @throws {CannotStart} with the end of the build's output when it fails
 */
export const buildWeb = async (say: Say, signal: AbortSignal): Promise<void> => {
  const sources = hashSources(projectFolder)
  if (existsSync(serverFile) && read(mark) === sources) return
  say(
    existsSync(serverFile)
      ? 'web: its sources have changed, building it again …'
      : 'web: building it for the first time, which takes a minute or so …',
  )
  await build(signal)
  if (signal.aborted) return
  copyStaticFiles()
  writeFileSync(mark, sources)
}
