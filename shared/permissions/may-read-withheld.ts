import type { Audience } from '../form/document/document.ts'
import type { Actor, Resource } from './may.ts'

/** A record whose forms are read, with who has taken it at the MASH. */
export interface ReadRecord extends Resource {
  readonly ownerId?: string
}

/**
 * Why somebody needs to know what is kept for intelligence: who may be harming a child, where, and which other children.
 * Such an answer names people who were convicted of nothing and children whose families were not asked, so that a role
 * alone does not open it.
 *
 * - Who writes a record, or lets it go, has to know what it says: its author, those who write on it with them, and the
 *   safeguarding leads of the agency.
 * - Whoever has taken it at the MASH decides by it, and the managers there stand in for them.
 * - The MASE coordinator screens by it, and only once it is at the MASE.
 * - Intelligence officers are those whom it is kept for.
 *
 * It opens no record: that the person may read it is for `may` to say.
 */
export function mayReadWithheld(actor: Actor, record: ReadRecord): boolean {
  if (record.partnership !== actor.partnership) return false
  const is = (role: Actor['roles'][number]) => actor.roles.includes(role)
  const isOwnAgency = record.agency === actor.agency
  return (
    record.authorId === actor.id ||
    (isOwnAgency && (is('safeguarding-lead') || (record.writerIds?.includes(actor.id) ?? false))) ||
    is('intelligence-officer') ||
    (is('mash-worker') && record.ownerId === actor.id) ||
    is('mash-manager') ||
    (is('mase-coordinator') && (record.desks?.includes('mase') ?? false))
  )
}

/** The audiences that somebody is one of, for a record that they read. */
export const audiencesOf = (actor: Actor, record: ReadRecord): readonly Audience[] =>
  mayReadWithheld(actor, record) ? ['intelligence'] : []
