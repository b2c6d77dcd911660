import { type Answers, hasValue, type Row, rowsOf } from '../form/answers/answers.ts'
import { findAnswer } from '../form/answers/shape.ts'
import type { FormDefinition, Question, Section } from '../form/format/definition.ts'
import { rankOfOption } from './rank-of-option.ts'
import type { IndicatorCount } from './review-basis.ts'

type Scale = Extract<Question, { kind: 'scale' }>

/**
 * What a tool points to and how much of it stands on evidence: is an opinion backed?. One is counted for
 * each indicator that is present or suspected, with evidence when its evidence is written, and one for each scale that
 * is answered above its lowest step, with evidence when the paragraph that follows it directly is answered. That
 * paragraph has no role, or the role 'concern.evidence': one with another role (strengths) is about something else. A
 * scale that is the opinion is not counted: it sums up, it is not a sign.
 */
export function countIndicators(definition: FormDefinition, answers: Answers): IndicatorCount {
  const signs = definition.sections.flatMap((section) => [
    ...indicatorsOf(section, answers),
    ...scalesOf(section).flatMap((scale) =>
      isRaised(definition, scale, answers) ? [hasEvidenceAfter(section, scale, answers)] : [],
    ),
  ])
  return {
    asked: definition.sections.some(
      (section) =>
        scalesOf(section).length > 0 || section.questions.some(({ kind }) => kind === 'indicators'),
    ),
    found: signs.length,
    withEvidence: signs.filter(Boolean).length,
  }
}

/** For each indicator that was found, whether there is evidence beside it. */
const indicatorsOf = ({ questions }: Section, answers: Answers): boolean[] =>
  questions
    .filter(({ kind }) => kind === 'indicators')
    .flatMap((question) => rowsOf(findAnswer(question, answers)))
    .filter(({ state }) => state === 'present' || state === 'suspected')
    .map(({ evidence }: Row) => typeof evidence === 'string' && evidence.trim() !== '')

const scalesOf = ({ questions }: Section): Scale[] =>
  questions.filter((one): one is Scale => one.kind === 'scale' && one.role !== 'opinion')

function isRaised(definition: FormDefinition, scale: Scale, answers: Answers): boolean {
  const chosen = findAnswer(scale, answers)?.value
  const place = scale.options.findIndex(({ value }) => value === chosen)
  return rankOfOption(definition, scale.options, place) > rankOfOption(definition, scale.options, 0)
}

function hasEvidenceAfter({ questions }: Section, scale: Scale, answers: Answers): boolean {
  const next = questions[questions.indexOf(scale) + 1]
  if (next?.kind !== 'paragraph') return false
  return (next.role === undefined || next.role === 'concern.evidence') && hasValue(findAnswer(next, answers))
}
