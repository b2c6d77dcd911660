import type { Answers } from '../form/answers/answers.ts'
import { findByRole, textByRole } from '../form/answers/find-by-role.ts'
import { optionsOf } from '../form/answers/options.ts'
import type { FormDefinition } from '../form/format/definition.ts'
import type { Danger } from '../referral/referral.ts'
import type { RouteFacts, RouteRule } from './rule.ts'

/** What the assessment itself says that may decide the route. */
export type AnswerFacts = Pick<RouteFacts, 'level' | 'area' | 'immediateDanger'>

const names = ['level', 'area', 'immediateDanger'] as const satisfies readonly (keyof AnswerFacts)[]
type AnswerFact = (typeof names)[number]

/**
 * The level of the practitioner's own opinion, the area, and whether the child is in danger now: as they were answered,
 * never as they were counted.
 */
export function findAnswerFacts(
  definition: FormDefinition,
  answers: Answers,
  danger?: Pick<Danger, 'now'>,
): AnswerFacts {
  const opinion = findByRole(definition, answers, 'opinion')
  const chosen = opinion && optionsOf(opinion.question).find(({ value }) => value === opinion.answer?.value)
  const area = textByRole(definition, answers, 'area')
  return {
    ...(chosen?.level ? { level: chosen.level } : {}),
    ...(area ? { area } : {}),
    ...(danger ? { immediateDanger: danger.now } : {}),
  }
}

/** Which of these a partnership's own routes look at: only they can make a route out of date. */
export const factsLookedAt = (routes: readonly RouteRule[]): AnswerFact[] =>
  names.filter((name) => routes.some(({ when }) => when[name] !== undefined))

/**
 * Whether the answers that a route was decided on are others now: then it is looked at again before anything is sent,
 * and never changed in silence.
 */
export const isOutOfDate = (
  route: AnswerFacts & { readonly looksAt?: readonly AnswerFact[] },
  now: AnswerFacts,
): boolean => (route.looksAt ?? []).some((name) => route[name] !== now[name])
