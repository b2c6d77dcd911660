import { statSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Format } from 'esbuild'
import { bundling } from '#infra/constructs/bundling.ts'
import { rootPath } from '#infra/root.ts'

/** Bundles TypeScript into one file with the settings of the deployed functions. Gives its path. */
export async function bundle(
  folder: string,
  name: string,
  code: { readonly entry: string } | { readonly text: string },
): Promise<string> {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    ...('entry' in code
      ? { entryPoints: [rootPath(code.entry)] }
      : { stdin: { contents: code.text, resolveDir: rootPath('.'), loader: 'ts' } }),
    outfile,
    bundle: true,
    platform: 'node',
    format: bundling.format as Format,
    target: bundling.target,
    mainFields: [...(bundling.mainFields ?? [])],
    minify: bundling.minify,
    keepNames: bundling.keepNames,
    sourcemap: bundling.sourceMap,
    sourcesContent: bundling.sourcesContent,
    external: [...(bundling.externalModules ?? [])],
    banner: { js: bundling.banner ?? '' },
    define: bundling.define,
    logLevel: 'error',
  })
  return outfile
}

export const kilobytes = (file: string): string => `${Math.round(statSync(file).size / 1000)} kB`
