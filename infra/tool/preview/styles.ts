import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { stylesheet } from '#web/assets/stylesheet.ts'

/** The hub's stylesheet with its typeface inside, so that one text is all that a preview needs. */
export function stylesInOne(): string {
  const fonts = path.dirname(
    createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible-next/package.json'),
  )
  return stylesheet().replace(/url\(["']?[^)]*atkinson-(400|700)\.woff2["']?\)/g, (_, weight: string) => {
    const file = path.join(fonts, `files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`)
    return `url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`
  })
}
