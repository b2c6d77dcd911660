import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { readJson } from '#shared/form/format-check/read-json.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { checkFile } from './check.ts'
import { loadDrawPages } from './preview/load-pages.ts'
import { oneFile } from './preview/one-file.ts'
import { servePages } from './preview/serve-pages.ts'
import { stylesInOne } from './preview/styles.ts'

/**
 * Shows a form as practitioners would see it: on this machine alone until stopped, or in one file with `--out FILE.html`.
 *
 * @returns 0, or 1 where the file is not good or was not named
 */
export async function previewFile(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--out')
  const out = at < 0 ? undefined : args[at + 1]
  const file = args.find((arg, place) => arg !== '--out' && (at < 0 || place !== at + 1))
  if (!file || (at >= 0 && !out)) {
    console.error('Say which file: npm run tool -- preview FILE [--out FILE.html]')
    return 1
  }
  const { good, lines } = await checkFile(file)
  for (const line of lines) (good ? console.log : console.error)(line)
  if (!good) return 1
  const read = readJson(await readFile(file, 'utf8'))
  if (!read.ok) return 1
  const checked = checkDefinition(read.value.value)
  if (!checked.ok) return 1

  const draw = await loadDrawPages()
  const pages = draw(checked.value, londonClock(Date.now()).date)
  const css = stylesInOne()
  if (out) {
    await writeFile(out, oneFile(pages, `Preview of ${checked.value.title}`, `<style>${css}</style>`))
    console.log(`Written to ${out}: open it in a browser.`)
    return 0
  }
  const { port, stop } = await servePages(pages, css)
  console.log(`Open http://127.0.0.1:${port}/ in a browser. Press Ctrl-C to stop.`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await stop()
  return 0
}
