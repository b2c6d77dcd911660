import type { OpenedReferral } from '#functions/platform/open.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { maseStates } from '#shared/referral/states.ts'

/** What was sent and is in somebody's hands, or was. */
const shareable: readonly Referral['state'][] = [
  'in-triage',
  'returned',
  'awaiting-agreement',
  'decided',
  'reconsideration',
  ...maseStates,
]

/** Why nothing of a referral can be passed on by this person just now; nothing when it can. */
export function whyNotNow({
  person,
  referral,
}: Pick<OpenedReferral, 'person' | 'referral'>): string | undefined {
  const { state, owner } = referral
  if (!shareable.includes(state)) return 'Take this referral first, so that everybody can see who has it.'
  const holds = owner?.id === person.id || person.roles.includes('mash-manager') || state !== 'in-triage'
  return holds ? undefined : `${owner?.name} (${owner?.post}) has this referral. Ask them, or a MASH manager.`
}
