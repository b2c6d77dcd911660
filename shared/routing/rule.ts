import type { Desk, YesNoUnknown } from '#shared/referral/referral.ts'
import type { RequirementId } from './requirements.ts'

/** What decides where a referral goes. */
export interface RouteFacts {
  /** Whether the child's case is open to children's services. */
  readonly openToChildrensServices: YesNoUnknown
  /** Whether children's services have already identified the risk of exploitation. */
  readonly exploitationRiskIdentified: YesNoUnknown
  readonly immediateDanger?: 'yes' | 'no'
  /** The level the practitioner gave, in the terms of the tool: 'low', 'medium', 'high'. Never one that was counted. */
  readonly level?: string
  /** The area of the partnership where the child lives, by the partnership's own ids. */
  readonly area?: string
}

/** For each fact that matters the answers that match. A fact that is missing matches nothing. */
export type When = { readonly [Fact in keyof RouteFacts]?: readonly NonNullable<RouteFacts[Fact]>[] }

/** Something the practitioner is asked to think of or do. It explains itself, decides nothing and blocks nothing. */
export interface Prompt {
  readonly id: string
  readonly words: string
}

/** One row of a route table. Rows are tried in order; the first that matches decides. */
export interface RouteRule {
  readonly id: string
  readonly when: When
  readonly destination: Desk
  /** Who takes it there, where a partnership calls it by another name than MASH or MASE. */
  readonly team?: string
  /** Why it goes there, as the practitioner is shown it. */
  readonly reason: string
  readonly mustCarry: readonly RequirementId[]
  readonly prompts?: readonly Prompt[]
}

/** Whether the facts match: each fact that is named has one of the answers named for it. */
export function matches(when: When, facts: RouteFacts): boolean {
  return Object.entries(when).every(([fact, answers]) => {
    const answer = facts[fact as keyof RouteFacts]
    return answer !== undefined && (answers as readonly string[]).includes(answer)
  })
}
