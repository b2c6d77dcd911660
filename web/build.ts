import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * Builds the front end: static files, then the pages, then everything that the standalone server needs beside it.
 * Afterwards `web/.next/standalone/web/server.js` is the server, and its folder may be copied anywhere.
 */
const here = import.meta.dirname
const environment = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
const run = (...argv: string[]) =>
  execFileSync(process.execPath, argv, { cwd: here, env: environment, stdio: 'inherit' })

run(path.join(here, 'assets/build.ts'))
run(createRequire(import.meta.url).resolve('next/dist/bin/next'), 'build', here)

const server = path.join(here, '.next/standalone/web')
cpSync(path.join(here, 'public'), path.join(server, 'public'), { recursive: true })
cpSync(path.join(here, '.next/static'), path.join(server, '.next/static'), { recursive: true })
