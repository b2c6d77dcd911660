import type { FrozenDocument, FrozenQuestion } from '../form/document/document.ts'
import type { Role } from '../form/format/roles.ts'
import type { Referral } from '../referral/referral.ts'
import type { Concern } from './concerns.ts'

/** The answers that a concern is drawn from. */
const drawnFrom: Readonly<Record<Concern, Role>> = {
  'sexual-exploitation': 'opinion',
  'no-exploitation': 'opinion',
  'other-exploitation': 'opinion.other-exploitation',
  trafficking: 'trafficking',
  'significant-harm': 'referral.significant-harm',
  'early-help': 'referral.kind',
}

/**
 * What a queue is narrowed down by, of a referral that was passed on: the school and what it is about, as far as the
 * answers that say so were chosen. What was not passed on is not told by a filter either.
 */
export function carriedAbout(
  { concerns = [] }: Pick<Referral, 'concerns'>,
  documents: readonly FrozenDocument[],
): Pick<Referral, 'school' | 'concerns'> {
  const answered = documents
    .flatMap(({ sections }) => sections)
    .flatMap(({ questions }) => questions)
    .filter(({ answer }) => answer.as === 'text' || answer.as === 'list' || answer.as === 'rows')
  const roles = new Set(answered.map(({ role }) => role))
  return {
    school: answered.filter(({ role }) => role === 'child.school').map(textOf)[0],
    concerns: concerns.filter((concern) => roles.has(drawnFrom[concern])),
  }
}

const textOf = ({ answer }: FrozenQuestion): string | undefined => {
  if (answer.as === 'text') return answer.text
  return answer.as === 'list' ? answer.items.join(', ') : undefined
}
