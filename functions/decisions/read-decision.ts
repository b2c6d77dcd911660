import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import type { OpenedReferral } from '#functions/platform/open.ts'
import type { decisionOperations } from '#shared/api/decisions.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { type DecisionDetails, type FamilyTold, outcomesOf } from '#shared/decision/decision.ts'
import { readDetails } from '#shared/decision/read-details.ts'
import { readFamily } from '#shared/decision/read-family.ts'
import type { FieldError } from '#shared/failure.ts'
import { checkReference, partnershipOf } from '#shared/identifiers/reference.ts'
import type { Contact } from '#shared/people/contact.ts'
import { outcomes, standsAlone } from '#shared/referral/outcomes.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { localDate } from '#shared/time/zone.ts'

export type DecisionInput = InputOf<(typeof decisionOperations)['decideReferral']>

const attendeesIn = ({ details }: DecisionInput): readonly string[] => {
  const given = details?.['strategy-discussion']?.attendees
  return Array.isArray(given) ? given.flatMap(({ contact }) => (contact ? [contact] : [])) : []
}

/** The other referral that this one is said to be the same as, where it can be one. */
const otherIn = ({ outcome, details }: DecisionInput): string | undefined => {
  const typed = details?.duplicate?.other
  const checked = outcome === 'duplicate' && typeof typed === 'string' ? checkReference(typed) : undefined
  return checked?.ok ? checked.value : undefined
}

/** What must be read besides the referral to check a decision: the directory's entries, and the other referral. */
export const othersOf = (reference: string, input: DecisionInput) => {
  const other = otherIn(input)
  return [
    ...attendeesIn(input).map((id) => keys.contact(partnershipOf(reference), id)),
    ...(other && partnershipOf(other) === partnershipOf(reference) ? [keys.referral(other)] : []),
  ]
}

/** Checks what was decided against what the outcomes ask for. All that is wrong is told at once. */
export function readDecision(
  { partnership, referral, others }: OpenedReferral,
  input: DecisionInput,
  at: string,
): Result<{ readonly details: DecisionDetails; readonly family: FamilyTold }, readonly FieldError[]> {
  const zone = partnership.calendar.zone
  const now = Date.parse(at)
  const contacts = others.flatMap((item) => (item?.entity === 'contact' ? [item.data as Contact] : []))
  const details = readDetails(outcomesOf(input), input.details, {
    now,
    today: localDate(now, zone),
    zone,
    receivedAt: Date.parse(referral.sentAt ?? at),
    reference: referral.reference,
    contactOf: (id) => contacts.find((contact) => contact.id === id && contact.active),
  })
  const family = readFamily(input.family)
  const errors = [
    ...beside(input),
    ...(details.ok ? sameAs(input, others) : details.failure),
    ...(family.ok ? [] : [family.failure]),
  ]
  return errors.length === 0 && details.ok && family.ok
    ? ok({ details: details.value, family: family.value })
    : fail(errors)
}

function beside({ outcome, further = [] }: DecisionInput): FieldError[] {
  const others = further.filter((one) => one !== outcome)
  return standsAlone(outcome) && others.length > 0
    ? [
        {
          field: 'further',
          message: `Nothing can stand beside “${outcomes[outcome]}”. Clear what else applies`,
        },
      ]
    : []
}

function sameAs(input: DecisionInput, others: readonly (Item | undefined)[]): FieldError[] {
  const other = otherIn(input)
  if (!other) return []
  const found = others.some(
    (item) => item?.entity === 'referral' && (item.data as Referral).desks.includes('mash'),
  )
  return found
    ? []
    : [{ field: 'details.duplicate.other', message: 'No referral with this reference has come to the MASH' }]
}
