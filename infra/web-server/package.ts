import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import { AssetHashType, DockerImage, IgnoreMode } from 'aws-cdk-lib'
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda'
import type { AssetOptions } from 'aws-cdk-lib/aws-s3-assets'
import { type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { buildSync } from 'esbuild'
import { rootPath } from '../root.ts'

const built = (name: string) => rootPath(`web/.next/${name}`)

/**
 * Writes the web server as a function into a folder: what Next.js traced for its standalone server, as it is, and
 * beside it the handler that passes requests on to it. Without the program that makes pictures smaller: it is half of
 * the size, it is of this machine's kind and not the function's, and the hub's pictures are files.
 * @throws when the web has not been built
 */
export function packageWebServer(target: string): void {
  requireBuild()
  cpSync(built('standalone'), target, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.startsWith(built('standalone/node_modules/@img')),
  })
  cpSync(rootPath('web/public'), path.join(target, 'web/public'), { recursive: true })
  buildSync({
    entryPoints: [rootPath('infra/web-server/handler.ts')],
    outfile: path.join(target, 'handler.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    banner: {
      js: "import{createRequire as hubRequire}from'node:module';const require=hubRequire(import.meta.url);",
    },
  })
}

/** Writes the static files into a folder, each under the path that pages ask for. */
export function packageWebAssets(target: string): void {
  requireBuild()
  cpSync(built('static'), path.join(target, '_next/static'), { recursive: true })
  cpSync(rootPath('web/public/assets'), path.join(target, 'assets'), { recursive: true })
}

export const webServerCode = (): AssetCode => Code.fromAsset(rootPath('web'), asset(packageWebServer))

export const webAssetsSource = (): ISource => Source.asset(rootPath('web'), asset(packageWebAssets))

function requireBuild(): void {
  if (existsSync(built('standalone/web/server.js'))) return
  throw new Error('The web is not built: run `node infra/web-server/build.ts`, as `npx cdk synth` does')
}

function asset(pack: (target: string) => void): AssetOptions {
  return {
    assetHashType: AssetHashType.OUTPUT,
    exclude: ['.next', 'node_modules'],
    ignoreMode: IgnoreMode.GLOB,
    bundling: {
      // Never used: everything is put together on this machine.
      image: DockerImage.fromRegistry('scratch'),
      local: {
        tryBundle(target) {
          pack(target)
          return true
        },
      },
    },
  }
}
