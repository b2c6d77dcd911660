import type { Invitation } from '#shared/calendar/invitation.ts'
import type { MailKind } from '#shared/mail/kinds.ts'
import type { MailFate } from '#shared/mail/mail-events.ts'
import { fingerprint } from './dependencies.ts'
import type { Item } from './items.ts'
import { keys, lists, UNSENT_MAIL_SHARDS } from './keys.ts'

/**
 * Whom a mail is for. The address is looked up when it is sent, so that a correction in the directory counts.
 * `leadsOf` stands for the safeguarding leads of an agency and becomes a mail for each of them; so does `managersOf` for
 * the MASH managers of a partnership.
 */
export type MailTo = { readonly person: string } | { readonly contact: string } | Group

/** Several people at once, who are looked up when it is sent. */
export type Group =
  | { readonly leadsOf: string; readonly except: string }
  | { readonly managersOf: string; readonly except?: string }

/** A mail to be sent, written in the transaction of the change that causes it. It holds nothing of a child. */
export interface Mail extends MailFate {
  readonly id: string
  readonly kind: MailKind
  readonly reference: string
  readonly partnership: string
  readonly to: MailTo
  /** Path of the page that it leads to. */
  readonly path: string
  /** Of a mail about when a meeting is: what the recipient's calendar is told. */
  readonly invitation?: Invitation
  readonly createdAt: string
  readonly attempts: number
  /** While it is being handed to SES: nobody else may before then. */
  readonly leaseUntil?: string
}

/**
 * Mails that go out at most once, and where it is not known whether one did, a person rings: who must not be told twice of the
 * same, or be told of it in no way at all.
 */
const sentOnce: ReadonlySet<MailKind> = new Set<MailKind>(['intelligence-shared'])
export const isSentOnce = ({ kind }: Pick<Mail, 'kind'>): boolean => sentOnce.has(kind)

/** What a change says of a mail that it causes. */
export type MailOut = Pick<Mail, 'kind' | 'to' | 'path'>

const shardOf = (id: string): number => (id.charCodeAt(0) + id.charCodeAt(1)) % UNSENT_MAIL_SHARDS

/**
 * The item of a mail. Its id is made of the event that caused it and the recipient, so that the same event can never
 * make a second one. Until SES has taken it, it stands in the list of unsent mail.
 */
export function mailItem(mail: Mail): Item<Mail> {
  const unsent = mail.state === 'waiting' || mail.state === 'sending'
  return {
    ...keys.mail(mail.reference, mail.id),
    entity: 'mail',
    data: mail,
    ...(unsent
      ? { worklistPk: lists.unsentMail(shardOf(mail.id)), worklistSk: `${mail.createdAt}#${mail.id}` }
      : {}),
  }
}

/** A new mail, caused by an event at a moment. */
export function newMail(
  cause: { readonly event: string; readonly at: string },
  mail: Pick<Mail, 'kind' | 'reference' | 'partnership' | 'to' | 'path' | 'invitation'>,
): Mail {
  return {
    ...mail,
    id: fingerprint(`${cause.event} ${mail.kind} ${JSON.stringify(mail.to)} ${mail.path}`),
    createdAt: cause.at,
    state: 'waiting',
    since: cause.at,
    attempts: 0,
  }
}
