import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fontFiles } from './pdf/text/font-files.ts'
import { fixedHeaders } from './security/fixed-headers.ts'

const stylesheet = path.join(import.meta.dirname, 'public/assets/hub.css')
if (!existsSync(stylesheet))
  throw new Error('The stylesheet is not built yet: run `node web/assets/build.ts`')
const version = createHash('sha256').update(readFileSync(stylesheet)).digest('hex').slice(0, 12)

/** What makes PDFs reads when it runs, so nothing else tells that it is needed: the typefaces, and where they stand. */
const typefaces = Object.values(fontFiles)
  .flat()
  .flatMap((file) => [file, file.replace(/files\/.*/, 'package.json')])
  .map((file) => `../node_modules/${file}`)

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: path.join(import.meta.dirname, '..'),
  turbopack: { root: path.join(import.meta.dirname, '..') },
  // Not bundled: they look for their own data beside themselves.
  serverExternalPackages: ['pdfkit', 'fontkit'],
  outputFileTracingIncludes: { '/**/pdf': typefaces },
  poweredByHeader: false,
  reactStrictMode: true,
  // The stylesheet is a static file because the framework's parser refuses govuk-frontend's CSS; the version in
  // its address lets browsers keep it for a year.
  env: { STYLESHEET: `/assets/hub.css?v=${version}` },
  // Types are checked once for the whole repository by `tsc`, not again in each build.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Larger than any answer that the hub takes, so that an answer that is too long gets the hub's own words.
    serverActions: { bodySizeLimit: '4mb' },
  },
  async headers() {
    return [
      { source: '/:path*', headers: fixedHeaders },
      {
        source: '/assets/:path*',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
    ]
  },
}

export default config
