import { type Answers, hasValue } from '../form/answers/answers.ts'
import { findAllByRole, findByRole } from '../form/answers/find-by-role.ts'
import { shownLabel } from '../form/answers/wording.ts'
import type { FormDefinition } from '../form/format/definition.ts'
import type { Role } from '../form/format/roles.ts'
import type { AgencyRef } from '../referral/referral.ts'
import { countIndicators } from './count-indicators.ts'
import { findLevelOf } from './rank-of-option.ts'
import type { OpinionFact, ReviewBasis } from './review-basis.ts'

/** Whether somebody's views are there; if not, whether it is said why. */
export type Views = 'present' | 'reason' | 'neither'

/** What one assessment that was sent or kept adds to the evaluation of how a tool is used. Names no child. */
export interface AssessmentFacts extends ReviewBasis {
  readonly tool: { readonly id: string; readonly version: string; readonly title: string }
  readonly agency: AgencyRef
  readonly startedAt: string
  readonly finishedAt: string
  readonly childViews: Views
  readonly parentViews: Views
  /** Phrases that the language helper pointed out: still there when it was finished, and gone by then. */
  readonly wording: { readonly kept: number; readonly changed: number }
  /** What changed since the version before, where this is a review. */
  readonly review?: ReviewChange
}

export interface ReviewChange {
  readonly opinion: Change
  readonly indicators: Change
}

export type Change = 'more' | 'less' | 'same'

/** What the next version is compared with. */
export function basisOf(definition: FormDefinition, answers: Answers): ReviewBasis {
  const opinion = opinionOf(definition, answers)
  return { ...(opinion ? { opinion } : {}), indicators: countIndicators(definition, answers) }
}

/** What answers say, for the evaluation. */
export function factsOfAnswers(
  definition: FormDefinition,
  answers: Answers,
): Pick<AssessmentFacts, 'tool' | 'opinion' | 'childViews' | 'parentViews' | 'indicators'> {
  const { id, version, title } = definition
  return {
    tool: { id, version, title },
    ...basisOf(definition, answers),
    childViews: viewsOf(definition, answers, 'voice.child', 'voice.child.absent'),
    parentViews: viewsOf(definition, answers, 'voice.parent', 'voice.parent.absent'),
  }
}

function opinionOf(definition: FormDefinition, answers: Answers): OpinionFact | undefined {
  const found = findByRole(definition, answers, 'opinion')
  if (found?.question.kind !== 'choice' && found?.question.kind !== 'scale') return undefined
  const { options } = found.question
  const place = options.findIndex(({ value }) => value === found.answer?.value)
  const option = options[place]
  if (!option) return undefined
  const level = findLevelOf(definition, options, place)
  return { label: shownLabel(option), place, ...(level === undefined ? {} : { level }) }
}

/** A mark, such as "not known", is nobody's view, and no reason either. */
function viewsOf(definition: FormDefinition, answers: Answers, views: Role, absent: Role): Views {
  const said = (role: Role) => findAllByRole(definition, answers, role).some(({ answer }) => hasValue(answer))
  if (said(views)) return 'present'
  return said(absent) ? 'reason' : 'neither'
}

/**
 * How a review differs from the version before it. An opinion of a higher level is of more concern; where the tool gives
 * its opinions no levels, one further down its list is. None, or one without a level among them, is below all others.
 */
export function changeSince(before: ReviewBasis, now: ReviewBasis): ReviewChange {
  return {
    opinion: compareOpinions(before.opinion, now.opinion),
    indicators: compare(before.indicators.found, now.indicators.found),
  }
}

function compareOpinions(before: OpinionFact | undefined, now: OpinionFact | undefined): Change {
  if (before?.level !== undefined || now?.level !== undefined)
    return compare(before?.level ?? -1, now?.level ?? -1)
  return compare(before?.place ?? -1, now?.place ?? -1)
}

const compare = (before: number, now: number): Change => {
  if (now === before) return 'same'
  return now > before ? 'more' : 'less'
}
