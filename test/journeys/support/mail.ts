import { expect, vi } from 'vitest'
import type { Journeys } from './start-journeys.ts'
import type { Visitor, VisitorOptions } from './visitor.ts'

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

interface ByMail {
  /** Whoever signs in on the way. */
  readonly as: string
  readonly address: string
  /** Of its subject. */
  readonly words: string
  readonly reference: string
  /** What it says in no place. */
  readonly secrets?: readonly string[]
}

/** Somebody follows the link of their mail, which tells no secrets, and signs in on the way. */
export async function comeByMail(
  journeys: Journeys,
  { as, address, words, reference, secrets = [] }: ByMail,
  options: VisitorOptions = {},
): Promise<Visitor> {
  const { link, subject, text } = await mailTo(journeys, address, words, reference)
  for (const secret of secrets) expect(`${subject} ${text}`).not.toContain(secret)
  const visitor = await journeys.visit(options)
  await visitor.open(link)
  await visitor.signIn(as)
  return visitor
}
