import type { Desk, RouteChoice } from '#shared/referral/referral.ts'
import { factsLookedAt } from './answer-facts.ts'
import { promptsFor } from './prompts.ts'
import { type Requirement, requirementOf } from './requirements.ts'
import { matches, type Prompt, type RouteFacts, type RouteRule } from './rule.ts'
import { standardRoutes } from './standard-routes.ts'

/** Where a referral goes, why, and what it must carry. Shown to the practitioner before it is sent. */
export interface RouteDecision {
  readonly destination: Desk
  /** Who takes it there: 'MASH', 'MASE' or a partnership's own team. */
  readonly team: string
  /** The row that decided. */
  readonly rule: string
  readonly reason: string
  readonly mustCarry: readonly Requirement[]
  readonly prompts: readonly Prompt[]
  /** Danger now never waits for a form: it may go without what it must carry. */
  readonly maySendIncomplete: boolean
}

const teams: Record<Desk, string> = { mash: 'MASH', mase: 'MASE' }

/**
 * Decides the route from the facts alone. A partnership's own rows come before the standard ones, and the first row that
 * matches decides; the standard rows match whatever is left.
 */
export function decideRoute(facts: RouteFacts, partnershipRoutes: readonly RouteRule[] = []): RouteDecision {
  const rule = [...partnershipRoutes, ...standardRoutes].find(({ when }) => matches(when, facts))
  if (!rule) throw new Error('The standard routes leave no facts without a route')
  return {
    destination: rule.destination,
    team: rule.team ?? teams[rule.destination],
    rule: rule.id,
    reason: rule.reason,
    mustCarry: rule.mustCarry.map(requirementOf),
    prompts: [...promptsFor(facts, rule.destination), ...(rule.prompts ?? [])],
    maySendIncomplete: facts.immediateDanger === 'yes',
  }
}

/** The route as a record keeps it: the facts, what they came to and the words that were shown. */
export function routeChoiceFor(
  facts: RouteFacts,
  partnershipRoutes: readonly RouteRule[],
  addition: string | undefined,
): RouteChoice {
  const { destination, team, reason, rule, mustCarry, prompts } = decideRoute(facts, partnershipRoutes)
  const looksAt = factsLookedAt(partnershipRoutes)
  return {
    openToChildrensServices: facts.openToChildrensServices,
    exploitationRiskIdentified: facts.exploitationRiskIdentified,
    destination,
    team,
    reason,
    addition,
    rule,
    mustCarry,
    prompts,
    ...(looksAt.length > 0
      ? { looksAt, level: facts.level, area: facts.area, immediateDanger: facts.immediateDanger }
      : {}),
  }
}
