import { type Answers, isAnswered, rowsOf } from '../form/answers.ts'
import { questionsOf } from '../form/columns.ts'
import type { FormDefinition } from '../form/definition.ts'
import { findAllByRole, findByRole } from '../form/find-by-role.ts'
import type { Role } from '../form/roles.ts'
import { findAnswer } from '../form/shape.ts'
import { shownLabel } from '../form/wording.ts'
import type { AgencyRef } from '../referral/referral.ts'
import type { IndicatorCount, OpinionFact, ReviewBasis } from './review-basis.ts'

/** Whether somebody's views are there; if not, whether it is said why. */
export type Views = 'present' | 'reason' | 'neither'

/** What one assessment that was sent or kept adds to the evaluation of how a tool is used (seed 000). Names no child. */
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
  return option && { label: shownLabel(option), place }
}

function viewsOf(definition: FormDefinition, answers: Answers, views: Role, absent: Role): Views {
  const said = (role: Role) =>
    findAllByRole(definition, answers, role).some(({ answer }) => isAnswered(answer))
  if (said(views)) return 'present'
  return said(absent) ? 'reason' : 'neither'
}

function countIndicators(definition: FormDefinition, answers: Answers): IndicatorCount {
  const rows = questionsOf(definition)
    .filter(({ kind }) => kind === 'indicators')
    .flatMap((question) => rowsOf(findAnswer(question, answers)))
    .filter(({ state }) => state === 'present' || state === 'suspected')
  const hasEvidence = ({ evidence }: (typeof rows)[number]) =>
    typeof evidence === 'string' && evidence.trim() !== ''
  return { found: rows.length, withEvidence: rows.filter(hasEvidence).length }
}

/** How a review differs from the version before it. An opinion further down the tool's list is more of a concern. */
export function changeSince(before: ReviewBasis, now: ReviewBasis): ReviewChange {
  return {
    opinion: compare(before.opinion?.place ?? -1, now.opinion?.place ?? -1),
    indicators: compare(before.indicators.found, now.indicators.found),
  }
}

const compare = (before: number, now: number): Change => {
  if (now === before) return 'same'
  return now > before ? 'more' : 'less'
}
