import type { KnownRecord } from '#functions/platform/known-records.ts'
import { actorOf, resourceOf } from '#functions/platform/open.ts'
import type { RecordOfAChild } from '#shared/api/children.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { rowOf } from '#shared/referral/row.ts'
import { pointerRow } from '#shared/restriction/pointer.ts'

/**
 * A record as somebody may know of it: its content only to the MASH, and only who the child is. So are the words in which
 * the MASH said why two records are about one child, for they may rest on what another agency wrote.
 */
export function recordOfAChild(
  person: Person,
  { referral, shown, judgement, ...found }: KnownRecord,
): RecordOfAChild {
  if (!shown) return pointerOf(referral, found.strength)
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

/** Of a restricted record only that it may be about the child: why it seems so would tell what it says. */
const pointerOf = (referral: Referral, strength: KnownRecord['strength']): RecordOfAChild => {
  const { reference, state, agency, author, createdAt, sentAt } = pointerRow(rowOf(referral))
  return {
    reference,
    restricted: true,
    state,
    agency,
    author,
    startedAt: createdAt,
    sentAt,
    strength,
    reasons: [],
    differences: [],
    mayContinue: false,
  }
}
