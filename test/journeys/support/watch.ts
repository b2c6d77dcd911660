import type { BrowserContext, Response } from 'playwright-core'

/** What a browser sent and got during a journey, to be looked at for what must not be there. */
export interface Watch {
  /** Every address asked for, with what came from outside the hub and its sign-in among them. */
  readonly addresses: readonly string[]
  readonly pages: readonly SeenPage[]
  /** The titles of all pages that were seen. */
  readonly titles: string[]
  /** What the browser said went wrong: faults of scripts, and what the content policy refused. */
  readonly complaints: readonly string[]
}

interface SeenPage {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

const isPage = (response: Response): boolean =>
  response.request().isNavigationRequest() && (response.headers()['content-type'] ?? '').includes('text/html')

/** Writes down what a browser asks for and gets. */
export function watch(context: BrowserContext): Watch {
  const addresses: string[] = []
  const pages: SeenPage[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    addresses.push(request.url())
  })
  context.on('response', (response) => {
    if (isPage(response)) pages.push({ url: response.url(), headers: response.headers() })
  })
  context.on('weberror', (fault) => {
    complaints.push(String(fault.error()))
  })
  context.on('console', (message) => {
    const { url } = message.location()
    // An answer such as 404 is also told here; the journey looks at the page itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(`${url}: ${message.text()}`)
  })
  return { addresses, pages, titles: [], complaints }
}
