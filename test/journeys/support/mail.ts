import { vi } from 'vitest'
import type { Journeys } from './start-journeys.ts'

interface ShownMail {
  readonly subject: string
  readonly text: string
  /** Where its one link leads. */
  readonly link: string
}

interface StoredMail {
  readonly subject: string
  readonly destination: { readonly to: readonly string[] }
  readonly body: { readonly text: string }
}

/** The newest mail to an address whose subject has these words, as the mailbox shows it; waits for it. */
export const mailTo = (
  { hub }: Pick<Journeys, 'hub'>,
  address: string,
  words: string,
  reference: string,
): Promise<ShownMail> =>
  vi.waitFor(
    async () => {
      const store = (await (await fetch(`${hub.addresses.mailbox}/store`)).json()) as { emails: StoredMail[] }
      const mail = store.emails.findLast(
        ({ subject, destination }) =>
          destination.to.includes(address) && subject.includes(words) && subject.includes(reference),
      )
      const link = mail && /https?:\/\/\S+/.exec(mail.body.text)?.[0]
      if (!mail || !link)
        throw new Error(`No mail “${words}” to ${address}: ${store.emails.map(({ subject }) => subject)}`)
      return { subject: mail.subject, text: mail.body.text, link }
    },
    { timeout: 15_000, interval: 100 },
  )
