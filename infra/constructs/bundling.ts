import { type BundlingOptions, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs'

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
  externalModules: [],
  // Packages in CommonJS that ask for a built-in module find no `require` in a module file.
  banner: "import{createRequire as hubRequire}from'node:module';const require=hubRequire(import.meta.url);",
}
