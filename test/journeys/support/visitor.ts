import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import { type Watch, watch } from './watch.ts'

export interface VisitorOptions {
  /** Whether scripts run; yes unless told. */
  readonly scripts?: boolean
  /** Width of the window in pixels: 1280 unless told. */
  readonly width?: number
}

/** Somebody in front of a browser of their own: what they see, and what they do by its words. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly watched: Watch
  /** Opens a path of the hub, or a whole address. */
  readonly open: (address: string) => Promise<void>
  /** Follows a link that reads so. */
  readonly follow: (words: string | RegExp) => Promise<void>
  /** Presses a button that reads so. */
  readonly press: (words: string | RegExp) => Promise<void>
  /** Does something that leads to another page, and waits for that. */
  readonly go: (act: () => Promise<unknown>) => Promise<void>
  readonly fill: (label: string | RegExp, text: string) => Promise<void>
  /** Chooses an answer; among several questions on the page, of the one that reads so. */
  readonly choose: (answer: string | RegExp, question?: string | RegExp) => Promise<void>
  readonly heading: () => Promise<string>
  /** The words of the page's main part. */
  readonly text: () => Promise<string>
  /** Path and query. */
  readonly path: () => string
  /** Signs in by the pages for it. */
  readonly signIn: (subject: string) => Promise<void>
  /** Signs in as the pages would, without looking at them. The page that is open stays. */
  readonly signInUnseen: (subject: string) => Promise<void>
  readonly leave: () => Promise<void>
}

const first = (locator: Locator) => locator.first()

// biome-ignore lint/performance/useDomNodeTextContent: what is hidden is no part of what somebody sees
const shown = (locator: Locator) => locator.innerText()

function accountOf(subject: string) {
  const account = demonstrationAccounts.find(({ sub }) => sub === subject)
  if (!account) throw new Error(`Nobody is called ${subject}`)
  return account
}

/** Opens a browser window for somebody. */
export async function visit(browser: Browser, hub: string, options: VisitorOptions = {}): Promise<Visitor> {
  const { scripts = true, width = 1280 } = options
  const context = await browser.newContext({
    baseURL: hub,
    javaScriptEnabled: scripts,
    viewport: { width, height: width < 640 ? 640 : 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  const watched = watch(context)
  const page = await context.newPage()

  const go: Visitor['go'] = async (act) => {
    // Longer than what leads there may take, so that what was not found is told by its name.
    const loaded = page.waitForEvent('load', { timeout: 20_000 })
    await Promise.all([loaded, act()])
    watched.titles.push(await page.title())
  }
  const open: Visitor['open'] = async (address) => {
    await page.goto(address)
    watched.titles.push(await page.title())
  }
  const link = (words: string | RegExp) =>
    first(page.getByRole('link', { name: words, ...(typeof words === 'string' ? { exact: true } : {}) }))
  const button = (words: string | RegExp) =>
    first(page.getByRole('button', { name: words, ...(typeof words === 'string' ? { exact: true } : {}) }))
  const labelled = (label: string | RegExp) =>
    first(page.getByLabel(label, { ...(typeof label === 'string' ? { exact: true } : {}) }))

  return {
    page,
    context,
    watched,
    open,
    go,
    follow: (words) => go(() => link(words).click()),
    press: (words) => go(() => button(words).click()),
    fill: (label, text) => labelled(label).fill(text),
    choose: (answer, question) =>
      question === undefined
        ? labelled(answer).check()
        : page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check(),
    heading: async () => (await shown(page.locator('h1'))).trim(),
    text: () => shown(page.locator('main')),
    path: () => page.url().slice(new URL(page.url()).origin.length),
    signIn: async (subject) => {
      const { email, password } = accountOf(subject)
      if (!page.url().startsWith(hub) && !page.url().includes('/interaction/')) await open('/')
      if (!page.url().includes('/interaction/')) await go(() => link(/^Sign in/).click())
      await page.getByLabel('Email address').fill(email)
      await page.getByLabel('Password').fill(password)
      await go(() => button('Sign in').click())
    },
    signInUnseen: async (subject) => {
      const { email, password } = accountOf(subject)
      const asked = await context.request.get('/sign-in')
      const answered = await context.request.post(asked.url(), { form: { email, password } })
      if (!answered.url().startsWith(hub)) throw new Error(`${subject} was led to ${answered.url()}`)
    },
    leave: () => context.close(),
  }
}
