import type { Email } from 'aws-ses-v2-local/dist/store.js'
import type { LocalStore } from '../local-store.ts'

/** A mail that was accepted, with what the mailbox itself forgets: its tags, and how far its fate was told. */
export interface KeptMail {
  readonly email: Email
  readonly to: readonly string[]
  readonly tags: Readonly<Record<string, string>>
  readonly configurationSet?: string
  /** When it was accepted, milliseconds since 1970. */
  readonly acceptedAt: number
  /** How many of its fate's events were taken by the function. */
  readonly told: number
  /** How often the next event was tried in vain. */
  readonly failures: number
}

const mails = 'mail'
const untold = 'mail-untold'

/** The mails that were accepted, in the order in which they came. */
export const keptMail = (store: LocalStore) => ({
  /** Writes a mail down; there is more of its fate to tell. */
  keep: (mail: KeptMail) => {
    store.put(untold, mail.email.messageId, true)
    store.put(mails, mail.email.messageId, mail)
  },
  /** Nothing more will be told of this mail. */
  settle: (mail: KeptMail) => store.remove(untold, mail.email.messageId),
  all: () => store.list<KeptMail>(mails).map(({ value }) => value),
  untold: () => store.list(untold).flatMap(({ id }) => store.get<KeptMail>(mails, id) ?? []),
  clear: () => {
    for (const collection of [untold, mails])
      for (const { id } of store.list(collection)) store.remove(collection, id)
  },
})

export type MailKeeper = ReturnType<typeof keptMail>
