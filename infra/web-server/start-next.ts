import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type next from 'next'
import type { RequestListener } from './create-handler.ts'

/**
 * Starts the Next.js server that was built into a folder, with the settings that it was built with, and without a
 * port: requests are handed to it.
 */
export async function startNext(folder: URL): Promise<RequestListener> {
  const dir = fileURLToPath(folder)
  const { config } = JSON.parse(readFileSync(new URL('.next/required-server-files.json', folder), 'utf8'))
  // What Next.js's own standalone server does first: without it the settings are looked for in the source.
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
  process.chdir(dir)
  const home = new URL(process.env.HUB_URL ?? 'https://localhost')
  // From the server's own folder, where Next.js stands as it was traced, and not into this bundle.
  const create: typeof next.default = createRequire(folder)('next')
  const server = create({
    dev: false,
    dir,
    conf: config,
    hostname: home.hostname,
    port: Number(home.port) || (home.protocol === 'https:' ? 443 : 80),
  })
  await server.prepare()
  return server.getRequestHandler()
}
