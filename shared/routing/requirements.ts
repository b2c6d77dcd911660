/** What a route may ask a referral to carry (CSE Risk Assessment Tool Guidance). */
export const requirements = {
  marf: 'The multi-agency referral form (MARF)',
  'line-manager-consulted': 'That your line manager was consulted, and who it was',
  'blocker-or-strategic-information':
    'What blocks progress or effective safeguarding, or strategic information about victims, offenders, locations or trends',
  'strategy-discussion': 'The date of the strategy discussion, or why there was none',
} as const

export type RequirementId = keyof typeof requirements

export interface Requirement {
  readonly id: RequirementId
  readonly words: string
}

/** A requirement with its words. */
export function requirementOf(id: RequirementId): Requirement {
  return { id, words: requirements[id] }
}
