import { execFile } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { buildWeb } from '#infra/local/web/build-web.ts'
import { rootPath } from '#infra/root.ts'
import { type Row, ratio } from './row.ts'

const run = promisify(execFile)

/** The least that is a Next.js application. */
const emptyApplication = {
  // Written out, because the framework compiles nothing under node_modules.
  'app/layout.js': `import { createElement } from 'react'
export default ({ children }) => createElement('html', { lang: 'en' }, createElement('body', null, children))
`,
  'app/page.js': 'export default () => null\n',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(rootPath('.'))} } }\n`,
}

/** Bytes as they go over the line. */
const packed = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length

const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + packed(file), 0)

/** What only browsers without modules ask for, so that no browser of today gets it. */
const polyfills = (build: string): readonly string[] =>
  (JSON.parse(readFileSync(join(build, 'build-manifest.json'), 'utf8')) as { polyfillFiles: string[] })
    .polyfillFiles

/** The scripts that an empty page of the same version of the framework asks for. */
async function emptyPage(): Promise<number> {
  // Inside the project, where the framework finds itself.
  const caches = rootPath('node_modules/.cache')
  mkdirSync(caches, { recursive: true })
  const folder = mkdtempSync(join(caches, 'empty-page-'))
  try {
    mkdirSync(join(folder, 'app'))
    for (const [name, text] of Object.entries(emptyApplication)) writeFileSync(join(folder, name), text)
    await run(process.execPath, [rootPath('node_modules/next/dist/bin/next'), 'build', folder], {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    })
    const build = join(folder, '.next')
    const html = readFileSync(join(build, 'server/app/index.html'), 'utf8')
    const asked = [...html.matchAll(/src="\/_next\/(static\/chunks\/[^"]+\.js)"/g)].map(([, path]) =>
      String(path),
    )
    const left = polyfills(build)
    return total([...new Set(asked)].filter((path) => !left.includes(path)).map((path) => join(build, path)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every script of the front end together: no page asks for more, and most for less. */
async function everyScript(say: (line: string) => void): Promise<number> {
  await buildWeb(say, new AbortController().signal)
  const build = rootPath('web/.next')
  const left = polyfills(build).map((path) => join(build, path))
  const files = globSync(join(build, 'static/chunks/**/*.js'))
  return total(files.filter((file) => !left.includes(file)))
}

/** The JavaScript of any page against that of an empty page, in bytes as they go over the line. */
export const pageJavaScript: Row = async (say) => {
  const ours = await everyScript(say)
  say('page JavaScript: building an empty page of the same version')
  const empty = await emptyPage()
  return [
    {
      what: 'JavaScript of any page, against an empty Next.js page',
      ...ratio(ours / empty, 1.15),
      details: { 'all scripts of the hub, bytes': ours, 'an empty page, bytes': empty },
    },
  ]
}
