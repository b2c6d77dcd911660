import { type MailFailure, mailFailures } from '#shared/mail/mail-failure.ts'
import type { Person } from '#shared/people/person.ts'
import { commitUnaudited, isNew } from '../commit.ts'
import type { Key } from '../keys.ts'
import { keys } from '../keys.ts'
import { type LogCode, log } from '../log.ts'
import { type Group, isSentOnce, type Mail, mailItem, newMail } from '../mail.ts'
import { findLeads, findManagers } from '../people.ts'
import { findItem } from '../read.ts'
import { type Addressee, findAddressee } from './find-address.ts'
import { findOfficersInstead } from './find-officers-instead.ts'
import { handToSes } from './hand-to-ses.ts'
import type { MailDependencies } from './mail-dependencies.ts'
import { recordFate } from './record-fate.ts'
import { settleMail, unchanged } from './settle-mail.ts'

/** One transaction holds no more, with the mail that they stand in the place of. */
const MOST_OF_GROUP = 99

/** What came of an attempt: nothing more to do, or SES did not take it and it must be tried again. */
export type Attempt = 'settled' | 'try-again'

/**
 * Sends one mail, if it is still to be sent. Whoever sends holds it first, so that of two at once one sends; it is let
 * go when SES has answered. Where no answer came, it stays held: SES's own word of what it took settles it, and only
 * when that does not come within the lease is it sent again; or a person rings, where a mail goes out at most once.
 */
export async function sendMail(deps: MailDependencies, key: Key): Promise<Attempt> {
  const item = await findItem<Mail>(deps, key)
  const mail = item?.data
  if (!mail || !isDue(mail, deps.clock())) return 'settled'
  if ('leadsOf' in mail.to || 'managersOf' in mail.to) return addressToGroup(deps, mail, mail.to)
  const officers = await findOfficersInstead(deps, mail)
  if (officers) return addressToEach(deps, mail, officers)
  if (mail.state === 'sending' && isSentOnce(mail)) return giveUp(deps, mail, 'unknown')
  const addressee = await findAddressee(deps, mail)
  if (!addressee) return giveUp(deps, mail, 'unaddressed')
  const held = await hold(deps, mail)
  return held ? handOver(deps, held, addressee) : 'settled'
}

const isDue = (mail: Mail, now: Date): boolean =>
  mail.state === 'waiting' || (mail.state === 'sending' && (mail.leaseUntil ?? '') < now.toISOString())

async function hold(deps: MailDependencies, mail: Mail): Promise<Mail | undefined> {
  const now = deps.clock()
  const held: Mail = {
    ...mail,
    state: 'sending',
    since: now.toISOString(),
    attempts: mail.attempts + 1,
    leaseUntil: new Date(now.getTime() + deps.leaseSeconds * 1000).toISOString(),
  }
  return (await settleMail(deps, mail, held)) ? held : undefined
}

async function handOver(deps: MailDependencies, held: Mail, addressee: Addressee): Promise<Attempt> {
  const handover = await handToSes(deps, held, addressee)
  const facts = { mail: held.id, kind: held.kind, attempts: held.attempts }
  const since = deps.clock().toISOString()
  switch (handover) {
    case 'taken':
      log('info', 'MAIL_SENT', facts)
      if (!(await settleMail(deps, held, { ...held, state: 'sent', since, leaseUntil: undefined })))
        // SES's own word came first; or SES took so long that it was given up.
        await recordFate(deps, { eventType: 'Send', reference: held.reference, mail: held.id })
      return 'settled'
    case 'refused':
      return giveUp(deps, held, 'refused')
    case 'later':
      log('warn', 'MAIL_DELAYED', facts)
      await settleMail(deps, held, { ...held, state: 'waiting', since, leaseUntil: undefined })
      return 'try-again'
    case 'unknown':
      log('warn', 'MAIL_DELAYED', facts)
      return 'settled'
  }
}

const saidOf = {
  refused: 'MAIL_REFUSED',
  unaddressed: 'MAIL_UNADDRESSED',
  unknown: 'MAIL_UNKNOWN',
} as const satisfies Partial<Record<MailFailure, LogCode>>

async function giveUp(
  deps: MailDependencies,
  mail: Mail,
  failure: keyof typeof saidOf,
  because: string = mailFailures[failure],
): Promise<Attempt> {
  log('error', saidOf[failure], { mail: mail.id, kind: mail.kind })
  const since = deps.clock().toISOString()
  await settleMail(deps, mail, { ...mail, state: 'failed', since, failure, because, leaseUntil: undefined })
  return 'settled'
}

/** Makes a mail for each of a group in the place of the one for all of them, all at once and only once. */
async function addressToGroup(deps: MailDependencies, mail: Mail, to: Group): Promise<Attempt> {
  const people = await membersOf(deps, mail, to)
  if (people.length === 0)
    return giveUp(
      deps,
      mail,
      'unaddressed',
      'leadsOf' in to ? 'Nobody at the agency can authorise' : 'The partnership has no other MASH manager',
    )
  return addressToEach(deps, mail, people)
}

async function addressToEach(
  deps: MailDependencies,
  mail: Mail,
  people: readonly Pick<Person, 'id'>[],
): Promise<Attempt> {
  const cause = { event: mail.id, at: mail.createdAt }
  await commitUnaudited(deps, [
    { remove: keys.mail(mail.reference, mail.id), when: unchanged(mail) },
    ...people.slice(0, MOST_OF_GROUP).map(({ id }) => ({
      put: mailItem(newMail(cause, { ...mail, to: { person: id } })),
      when: isNew,
    })),
  ])
  return 'settled'
}

const membersOf = (deps: MailDependencies, { partnership }: Mail, to: Group) =>
  'leadsOf' in to
    ? findLeads(deps, partnership, to.leadsOf, to.except)
    : findManagers(deps, to.managersOf, to.except)
