import { globSync } from 'node:fs'
import { type BundlingOptions, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs'
import { rootPath } from '../root.ts'

/** The forms that come with the hub, by file. */
const forms = globSync('*.json', { cwd: rootPath('shared/tools') }).toSorted()

/**
 * How a function becomes one file. Everything goes in, the AWS clients too: a bundled client starts faster than the
 * one that the runtime brings, and is the one that was tested.
 */
export const bundling: BundlingOptions = {
  forceDockerBundling: false,
  format: OutputFormat.ESM,
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  keepNames: true,
  sourceMap: true,
  sourceMapMode: SourceMapMode.DEFAULT,
  sourcesContent: false,
  // Beside the code and not in it: a function reads the one form that it needs when it first needs it.
  externalModules: forms.map((form) => `*/${form}`),
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (root, output) =>
      forms.map(
        (form) =>
          `if grep -q ${form} "${output}/index.mjs"; then cp "${root}/shared/tools/${form}" "${output}"; fi`,
      ),
  },
  // Packages in CommonJS that ask for a built-in module find no `require` in a module file.
  banner: "import{createRequire as hubRequire}from'node:module';const require=hubRequire(import.meta.url);",
}
