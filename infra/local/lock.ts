import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './report.ts'

interface Holder {
  readonly pid: number
  /** When that process began, as the system tells it: another process may have been given the same number since. */
  readonly began: string
  readonly address?: string
}

export interface Lock {
  /** An earlier run ended without letting go: it was killed. */
  readonly afterKill: boolean
  /** Tells a second start where the hub is found. */
  announce(address: string): void
  release(): void
}

const beginningOf = (pid: number): string | undefined => {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    }
    const shown = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return shown === '' ? undefined : shown
  } catch {
    return undefined
  }
}

const readHolder = (file: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const isRunning = (holder: Holder): boolean => {
  if (!exists(holder.pid)) return false
  const began = beginningOf(holder.pid)
  return began === undefined || holder.began === '' || began === holder.began
}

/** Written beside and then linked, so that nobody ever reads a lock without its content. */
const tryToWrite = (file: string, holder: Holder): boolean => {
  const draft = `${file}.${holder.pid}`
  writeFileSync(draft, JSON.stringify(holder))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * Takes the data folder for this process alone, recognising what a killed run left behind.
 *
 * @throws {CannotStart} when another hub runs on the folder: says which process and where it is
 */
export const takeLock = (folder: string): Lock => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  const self: Holder = { pid: process.pid, began: beginningOf(process.pid) ?? '' }
  let afterKill = false
  while (!tryToWrite(file, self)) {
    const holder = readHolder(file)
    if (holder !== undefined && isRunning(holder)) {
      const where = holder.address === undefined ? '' : ` at ${holder.address}`
      throw new CannotStart(
        `The hub is already running${where} (process ${holder.pid}). Stop that one first: Ctrl-C where it runs, or kill ${holder.pid}.`,
      )
    }
    afterKill = true
    rmSync(file, { force: true })
  }
  return {
    afterKill,
    announce: (address) => writeFileSync(file, JSON.stringify({ ...self, address })),
    release: () => rmSync(file, { force: true }),
  }
}
