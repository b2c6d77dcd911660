import { existsSync } from 'node:fs'
import packed from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Where browsers usually stand on machines for which the package carries none. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

async function findBrowser(): Promise<string> {
  const told = process.env.CHROME_PATH
  if (told) return told
  if (process.platform === 'linux' && process.arch === 'x64') return packed.executablePath()
  const found = installed.find((path) => existsSync(path))
  if (!found) throw new Error('There is no Chrome or Chromium. Install one, or name it in CHROME_PATH')
  return found
}

let running: Promise<Browser> | undefined

const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  })

/**
 * The browser of this process: the one in the package, else one that is installed. Visitors share nothing in it, as each
 * has a context of their own; it ends with the process.
 */
export function openBrowser(): Promise<Browser> {
  running ??= launch()
  return running
}
