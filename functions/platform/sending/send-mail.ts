import { type Condition, commitUnaudited, isNew } from '../commit.ts'
import type { Key } from '../keys.ts'
import { keys } from '../keys.ts'
import { log } from '../log.ts'
import { type Group, type Mail, mailItem, newMail } from '../mail.ts'
import { findLeads, findManagers } from '../people.ts'
import { findItem } from '../read.ts'
import { type Addressee, findAddressee } from './find-address.ts'
import { handToSes } from './hand-to-ses.ts'
import type { MailDependencies } from './mail-dependencies.ts'

/** One transaction holds no more, with the mail that they stand in the place of. */
const MOST_OF_GROUP = 99

/** What came of an attempt: nothing more to do, or SES did not take it and it must be tried again. */
export type Attempt = 'settled' | 'try-again'

/**
 * Sends one mail, if it is still to be sent. Whoever sends holds it first, so that of two at once one sends; it is let
 * go when SES has answered. Where no answer came, it stays held: SES's own word of what it took settles it, and only
 * when that does not come within the lease is it sent again.
 */
export async function sendMail(deps: MailDependencies, key: Key): Promise<Attempt> {
  const item = await findItem<Mail>(deps, key)
  const mail = item?.data
  if (!mail || !isDue(mail, deps.clock())) return 'settled'
  if ('leadsOf' in mail.to || 'managersOf' in mail.to) return addressToGroup(deps, mail, mail.to)
  const addressee = await findAddressee(deps, mail)
  if (!addressee) return giveUp(deps, mail, 'Nobody at this post can be reached by email')
  const held = await hold(deps, mail)
  return held ? handOver(deps, held, addressee) : 'settled'
}

const isDue = (mail: Mail, now: Date): boolean =>
  mail.state === 'waiting' || (mail.state === 'sending' && (mail.leaseUntil ?? '') < now.toISOString())

/** Nobody else has touched the mail since it was read. */
const unchanged = (mail: Mail): Condition => ({
  expression: '#data.#state = :state AND #data.#attempts = :attempts',
  names: { '#data': 'data', '#state': 'state', '#attempts': 'attempts' },
  values: { ':state': mail.state, ':attempts': mail.attempts },
})

async function replace(deps: MailDependencies, before: Mail, next: Mail): Promise<boolean> {
  const written = await commitUnaudited(deps, [{ put: mailItem(next), when: unchanged(before) }])
  return written.ok
}

async function hold(deps: MailDependencies, mail: Mail): Promise<Mail | undefined> {
  const now = deps.clock()
  const held: Mail = {
    ...mail,
    state: 'sending',
    since: now.toISOString(),
    attempts: mail.attempts + 1,
    leaseUntil: new Date(now.getTime() + deps.leaseSeconds * 1000).toISOString(),
  }
  return (await replace(deps, mail, held)) ? held : undefined
}

async function handOver(deps: MailDependencies, held: Mail, addressee: Addressee): Promise<Attempt> {
  const handover = await handToSes(deps, held, addressee)
  const facts = { mail: held.id, kind: held.kind, attempts: held.attempts }
  const since = deps.clock().toISOString()
  switch (handover) {
    case 'taken':
      log('info', 'MAIL_SENT', facts)
      await replace(deps, held, { ...held, state: 'sent', since, leaseUntil: undefined })
      return 'settled'
    case 'refused':
      log('error', 'MAIL_REFUSED', facts)
      return giveUp(deps, held, 'The mail service refused the address')
    case 'later':
      log('warn', 'MAIL_DELAYED', facts)
      await replace(deps, held, { ...held, state: 'waiting', since, leaseUntil: undefined })
      return 'try-again'
    case 'unknown':
      log('warn', 'MAIL_DELAYED', facts)
      return 'settled'
  }
}

async function giveUp(deps: MailDependencies, mail: Mail, because: string): Promise<Attempt> {
  log('error', 'MAIL_UNADDRESSED', { mail: mail.id, kind: mail.kind })
  await replace(deps, mail, { ...mail, state: 'failed', since: deps.clock().toISOString(), because })
  return 'settled'
}

/** Makes a mail for each of a group in the place of the one for all of them, all at once and only once. */
async function addressToGroup(deps: MailDependencies, mail: Mail, to: Group): Promise<Attempt> {
  const people = await membersOf(deps, mail, to)
  if (people.length === 0)
    return giveUp(
      deps,
      mail,
      'leadsOf' in to ? 'Nobody at the agency can authorise' : 'The partnership has no other MASH manager',
    )
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
