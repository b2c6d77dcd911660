import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}

const listening = '0A'

const socketsOn = (port: number): ReadonlySet<string> => {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0')
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(
    (file) => attempt(() => readFileSync(file, 'utf8'))?.split('\n') ?? [],
  )
  const columns = lines.map((line) => line.trim().split(/\s+/))
  return new Set(
    columns
      .filter((column) => column[1]?.endsWith(`:${hexPort}`) && column[3] === listening)
      .map((column) => `socket:[${column[9]}]`),
  )
}

const findOnLinux = (port: number): string | undefined => {
  const sockets = socketsOn(port)
  if (sockets.size === 0) return undefined
  const processes = (attempt(() => readdirSync('/proc')) ?? []).filter((name) => /^\d+$/.test(name))
  const owner = processes.find((pid) =>
    attempt(() => readdirSync(`/proc/${pid}/fd`))?.some((fd) =>
      sockets.has(attempt(() => readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? ''),
    ),
  )
  if (owner === undefined) return undefined
  const command = attempt(() => readFileSync(`/proc/${owner}/comm`, 'utf8').trim()) ?? 'a program'
  return `${command} (process ${owner})`
}

const findByLsof = (port: number): string | undefined => {
  const output = attempt(() =>
    execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  const pid = output?.match(/^p(\d+)$/m)?.[1]
  return pid === undefined ? undefined : `${output?.match(/^c(.+)$/m)?.[1] ?? 'a program'} (process ${pid})`
}

/** What listens on a port of this machine, in words, where that can be known. */
export const findListener = (port: number): string | undefined =>
  process.platform === 'linux' ? findOnLinux(port) : findByLsof(port)
