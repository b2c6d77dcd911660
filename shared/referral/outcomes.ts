/**
 * What the MASH can decide (domain: outcomes of triage). None is ever preselected. To refer to the MASE and to return it
 * for more information are steps of their own: they end nothing.
 */
export const outcomes = {
  'advice-only': 'Information and advice only',
  'no-further-action': 'No further action',
  universal: 'Universal services, signposted',
  'early-help': 'Early help (the family agrees)',
  'specialist-service': 'Targeted or specialist service',
  'allocated-worker': 'Passed to the allocated worker, the case is open',
  'section-17': 'Child in need assessment (section 17)',
  'strategy-discussion': 'Strategy discussion',
  'section-47': 'Child protection enquiry (section 47)',
  'immediate-protection': 'Immediate protection (emergency protection order or police powers)',
  nrm: 'National Referral Mechanism',
  'other-authority': 'Transferred to another local authority',
  duplicate: 'Same as another referral',
} as const

export type Outcome = keyof typeof outcomes
export const outcomeIds = Object.keys(outcomes) as [Outcome, ...Outcome[]]

/** Those that can stand beside another one. The rest say that nothing more is done here, or not by the MASH. */
export const furtherIds = [
  'early-help',
  'specialist-service',
  'allocated-worker',
  'section-17',
  'strategy-discussion',
  'section-47',
  'immediate-protection',
  'nrm',
] as const satisfies readonly Outcome[]

/** Those that nothing can stand beside. */
export const standsAlone = (outcome: Outcome): boolean =>
  ['no-further-action', 'advice-only', 'duplicate'].includes(outcome)
