import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root, rootPath } from '#infra/root.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import type { PreviewPage } from './page.ts'

type DrawPages = (definition: FormDefinition, on: CalendarDate) => PreviewPage[]

/** Puts the hub's own components together at run time, so that a preview can never differ from the pages. */
export async function loadDrawPages(): Promise<DrawPages> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-preview-'))
  try {
    const outfile = path.join(folder, 'pages.mjs')
    await build({
      entryPoints: [rootPath('infra/tool/preview/pages.tsx')],
      absWorkingDir: root,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      banner: {
        js: "import{createRequire as hubRequire}from'node:module';const require=hubRequire(import.meta.url);",
      },
      logLevel: 'silent',
    })
    const { drawPages }: { drawPages: DrawPages } = await import(pathToFileURL(outfile).href)
    return drawPages
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
