import { commitUnaudited } from '#functions/platform/commit.ts'
import { contactItem } from '#functions/platform/contacts.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { disseminationItem, intelligenceItem, releaseItem } from '#functions/platform/intelligence/stored.ts'
import { intelligence, keys } from '#functions/platform/keys.ts'
import { type Mail, mailItem, newMail } from '#functions/platform/mail.ts'
import { partnershipItem } from '#functions/platform/partnerships.ts'
import { findItem, queryAll } from '#functions/platform/read.ts'
import { recordFate } from '#functions/platform/sending/record-fate.ts'
import { sendMail } from '#functions/platform/sending/send-mail.ts'
import { chaseDisseminations } from '#functions/sweep/chase-disseminations.ts'
import { sendStuckMail } from '#functions/sweep/send-stuck-mail.ts'
import type { SweepDependencies } from '#functions/sweep/sweep-dependencies.ts'
import { demonstrationPartnerships } from '#infra/local/demonstration/partnerships.ts'
import type { Mailbox } from '#infra/local/mail/start-mailbox.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import { mustDo } from '#shared/intelligence/ring.ts'
import type { MailEvent } from '#shared/mail/mail-events.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { addLimit } from '#shared/time/limit.ts'
import { aDissemination, anItemIn, nextIntelligenceReference } from '#test/factories/intelligence.ts'

const partnership = demonstrationPartnerships[0] as Partnership
const { desk } = partnership.intelligence

/** What becomes of the mail to a recipient, once SES has taken it. */
export const destinies = {
  arrives: [{ eventType: 'Send' }, { eventType: 'Delivery' }],
  slow: [{ eventType: 'Send' }, { eventType: 'DeliveryDelay' }, { eventType: 'Delivery' }],
  'away for a week': [
    { eventType: 'Send' },
    { eventType: 'Bounce', bounceType: 'Transient' },
    { eventType: 'Delivery' },
  ],
  bounces: [{ eventType: 'Send' }, { eventType: 'Bounce', bounceType: 'Permanent' }],
  suppressed: [
    { eventType: 'Send' },
    { eventType: 'Bounce', bounceType: 'Permanent', bounceSubType: 'OnAccountSuppressionList' },
  ],
  complains: [{ eventType: 'Send' }, { eventType: 'Delivery' }, { eventType: 'Complaint' }],
} as const satisfies Record<string, readonly MailEvent[]>
export type Destiny = keyof typeof destinies

export const arrives = (destiny: Destiny): boolean => ['arrives', 'slow', 'away for a week'].includes(destiny)

/** Somebody to whom something was given a moment ago, and whose mail waits to be sent. */
export interface Recipient {
  readonly item: string
  readonly id: string
  readonly mailId: string
  readonly address: string
  readonly destiny: Destiny
}

const deskPost = {
  id: desk,
  post: 'Intelligence desk',
  organisation: 'Larkmere Police',
  email: 'intelligence@lkm-police.example',
  phone: '01632 960001',
  readerIds: [],
  active: true,
  version: 1,
}

/** Writes a partnership whose desk has a post. */
export const writeDesk = (deps: SweepDependencies) =>
  commitUnaudited(deps, [
    { put: partnershipItem(partnership) },
    { put: contactItem(partnership.code, deskPost) },
  ])

/** Gives one item to posts of these destinies, in one transaction as the desk does. */
export async function give(deps: SweepDependencies, wanted: readonly Destiny[]): Promise<Recipient[]> {
  const at = deps.clock().toISOString()
  const reference = nextIntelligenceReference()
  const { item, releases } = anItemIn('released', { item: { reference } })
  const given = wanted.map((destiny, index) => {
    const contactId = `${reference}-${index}`
    const mail = newMail(
      { event: `${reference} given ${index}`, at },
      {
        kind: 'intelligence-shared',
        reference,
        partnership: partnership.code,
        to: { contact: contactId },
        path: '/information',
      },
    )
    const told = aDissemination({
      id: `given-${index}`,
      item: reference,
      contactId,
      at,
      mailId: mail.id,
      nextAt: addLimit(at, partnership.intelligence.openWithin, partnership.calendar),
    })
    const address = `post-${index}@${reference.toLowerCase()}.example`
    return { destiny, mail, told, address }
  })
  await commitUnaudited(deps, [
    { put: intelligenceItem(item) },
    ...releases.map((release) => ({ put: releaseItem(partnership.code, release) })),
    ...given.flatMap(({ mail, told, address }) => [
      { put: contactItem(partnership.code, { ...deskPost, id: told.contactId, email: address }) },
      { put: disseminationItem(told) },
      { put: mailItem(mail) },
    ]),
  ])
  return given.map(({ destiny, mail, told, address }) => ({
    item: reference,
    id: told.id,
    mailId: mail.id,
    address,
    destiny,
  }))
}

/** The steps by which the hub works on them, each as a process of its own would take it. */
export const streamBrings = (deps: SweepDependencies, { item, mailId }: Recipient) =>
  sendMail(deps, keys.mail(item, mailId))
export const sesTells = (deps: SweepDependencies, { item, mailId }: Recipient, event: MailEvent) =>
  recordFate(deps, { ...event, reference: item, mail: mailId })
export async function sweep(deps: SweepDependencies): Promise<void> {
  const failed = (await sendStuckMail(deps)) + (await chaseDisseminations(deps, partnership.code))
  if (failed > 0) throw new Error(`The sweep failed with ${failed}`)
}

/** What stands in the hub of a recipient, and what SES has of them. */
export async function lookAt(deps: SweepDependencies, mailbox: Mailbox, { item, id, mailId }: Recipient) {
  const [told, mail, mails] = await Promise.all([
    findItem<Dissemination>(deps, intelligenceKeys.dissemination(item, id)),
    findItem<Mail>(deps, keys.mail(item, mailId)),
    queryAll<Mail>(deps, intelligence(item), 'MAIL#'),
  ])
  if (!told || !mail) throw new Error('Somebody was lost')
  return {
    notices: noticesOf(mailbox, { mailId }),
    state: mail.data.state,
    rings: mustDo(told.data) === 'ring',
    because: mustDo(told.data) === 'ring' ? told.data.ring?.because : undefined,
    /** How often the desk was told to ring them. */
    toldToRing: mails.filter(({ data }) => data.kind === 'intelligence-ring' && data.path.endsWith(id))
      .length,
    isOpen: mail.data.state === 'waiting' || mail.data.state === 'sending',
  }
}

/** How many notices to them SES has taken. */
export const noticesOf = (mailbox: Mailbox, { mailId }: Pick<Recipient, 'mailId'>): number =>
  mailbox.kept.all().filter(({ tags }) => tags.mail === mailId).length

/** Nobody looks at them any more, so that what comes after them has the hub for itself. */
export async function putAside(deps: SweepDependencies, recipients: readonly Recipient[]): Promise<void> {
  for (const { item, id } of recipients) {
    const told = await findItem<Dissemination>(deps, intelligenceKeys.dissemination(item, id))
    if (told)
      await commitUnaudited(deps, [
        { put: disseminationItem({ ...told.data, openedAt: told.data.at, nextAt: undefined }) },
      ])
  }
}
