import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { findListener } from './port-owner.ts'
import { CannotStart } from './report.ts'
import { type Part, type Ports, partSettings } from './settings.ts'

/** The host that every part listens on: this machine alone. */
export const host = '127.0.0.1'

const tryOn = (port: number, address: string): Promise<number | NodeJS.ErrnoException> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen({ port, host: address, exclusive: true }, () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0))
    })
  })

/** A program that has only the newer kind of address would still get what browsers send to "localhost". */
const tryPort = async (port: number): Promise<number | undefined> => {
  const found = await tryOn(port, host)
  if (typeof found !== 'number') return undefined
  const newer = await tryOn(found, '::1')
  return typeof newer !== 'number' && newer.code === 'EADDRINUSE' ? undefined : found
}

const complaint = (part: Part, port: number): string => {
  const { name, variable } = partSettings[part]
  const owner = findListener(port)
  return `Port ${port}, for ${name}, is already taken${owner === undefined ? '' : ` by ${owner}`}. Set ${variable} to another, for example ${variable}=${port + 100} npm start.`
}

/**
 * Sees that every wanted port is free, choosing one where 0 is asked for.
 *
 * @param patience milliseconds to wait for a port: what a killed run left is given the time to end
 * @throws {CannotStart} naming every port that is taken, by what, and the variable that changes it
 */
export const claimPorts = async (wanted: Ports, listening: readonly Part[], patience = 0): Promise<Ports> => {
  const until = Date.now() + patience
  for (;;) {
    const found = await Promise.all(
      listening.map(async (part) => [part, await tryPort(wanted[part])] as const),
    )
    const taken = found.filter(([, port]) => port === undefined)
    if (taken.length === 0) return { ...wanted, ...Object.fromEntries(found) }
    if (Date.now() >= until)
      throw new CannotStart(taken.map(([part]) => complaint(part, wanted[part])).join('\n'))
    await wait(100)
  }
}
