import type { Server } from 'node:http'
import { host } from './ports.ts'

export interface Listening {
  readonly port: number
  /** Lets requests that are under way finish, then closes. */
  stop(): Promise<void>
}

/** Starts a server on this machine alone; port 0 takes any that is free. */
export const listen = async (server: Server, port: number): Promise<Listening> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    port: address.port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 2_000).unref()
      }),
  }
}
