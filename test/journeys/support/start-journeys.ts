import type { HubOptions } from '#infra/local/hub-options.ts'
import { type Api, startApi } from '#test/api/support/api.ts'
import { openBrowser } from './browser.ts'
import { type Visitor, type VisitorOptions, visit } from './visitor.ts'

/** The whole hub, and a browser to walk through it. */
export interface Journeys extends Api {
  /** The address of its pages. */
  readonly web: string
  readonly visit: (options?: VisitorOptions) => Promise<Visitor>
  /** A visitor who has signed in and sees what comes after that. How the pages for it look is walked elsewhere. */
  readonly visitAs: (subject: string, options?: VisitorOptions) => Promise<Visitor>
}

/** How long it may take to build the pages, where their sources have changed. */
export const startTakes = 300_000

/** Starts every part of the hub on free ports, in memory, with a browser. */
export async function startJourneys(options: HubOptions = {}): Promise<Journeys> {
  const [api, browser] = await Promise.all([
    startApi({ parts: ['database', 'mailbox', 'signIn', 'gateway', 'web'], ...options }),
    openBrowser(),
  ])
  const web = String(api.hub.addresses.web)
  const open = (more: VisitorOptions = {}) => visit(browser, web, more)
  return {
    ...api,
    web,
    visit: open,
    visitAs: async (subject, more) => {
      const visitor = await open(more)
      await visitor.signInUnseen(subject)
      await visitor.open('/home')
      return visitor
    },
    stop: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()))
      await api.stop()
    },
  }
}
