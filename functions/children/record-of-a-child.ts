import type { KnownRecord } from '#functions/platform/known-records.ts'
import { actorOf, resourceOf } from '#functions/platform/open.ts'
import type { RecordOfAChild } from '#shared/api/children.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'

/**
 * A record as somebody may know of it: its content only to the MASH, and only who the child is. So are the words in which
 * the MASH said why two records are about one child, for they may rest on what another agency wrote.
 */
export function recordOfAChild(
  person: Person,
  { referral, judgement, ...found }: KnownRecord,
): RecordOfAChild {
  const actor = actorOf(person)
  const resource = resourceOf(referral)
  const asMash = may(actor, 'mash.read', resource)
  const asAgency = may(actor, 'assessment.read', resource)
  const { reference, state, agency, author, createdAt, sentAt, child } = referral
  return {
    reference,
    state,
    agency,
    author,
    startedAt: createdAt,
    sentAt,
    ...found,
    judgement:
      asMash || judgement?.within !== 'partnership' ? judgement : { ...judgement, reason: undefined },
    opensAs: asAgency ? 'assessment' : asMash ? 'mash' : undefined,
    mayContinue: state === 'draft' && may(actor, 'assessment.write', resource),
    child: asMash ? { name: child.name, dateOfBirth: child.dateOfBirth } : undefined,
  }
}
