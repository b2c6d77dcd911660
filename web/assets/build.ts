import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { stylesheet } from './stylesheet.ts'

/** Builds the static files that every page uses: the stylesheet, the typeface, the icon. */
const here = import.meta.dirname
const target = path.join(here, '../public/assets')
const fonts = path.dirname(
  createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible-next/package.json'),
)

mkdirSync(target, { recursive: true })
writeFileSync(path.join(target, 'hub.css'), stylesheet())
for (const weight of ['400', '700'])
  cpSync(
    path.join(fonts, `files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`),
    path.join(target, `atkinson-${weight}.woff2`),
  )
cpSync(path.join(here, 'icon.svg'), path.join(target, 'icon.svg'))
