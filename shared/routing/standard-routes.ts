import type { RouteRule } from './rule.ts'

/**
 * Where a referral goes, as the CSE Risk Assessment Tool Guidance has it: to the MASE where the case is open to
 * children's services and the risk is already identified, else to the MASH, with the MARF. What is not known is taken as
 * not so, since the MASH sees to both.
 */
export const standardRoutes: readonly RouteRule[] = [
  {
    id: 'open-and-identified',
    when: { openToChildrensServices: ['yes'], exploitationRiskIdentified: ['yes'] },
    destination: 'mase',
    reason:
      'The case is open to children’s services and the risk of exploitation has already been identified, so it goes straight to the MASE',
    mustCarry: ['line-manager-consulted', 'blocker-or-strategic-information', 'strategy-discussion'],
  },
  {
    id: 'open-not-identified',
    when: { openToChildrensServices: ['yes'], exploitationRiskIdentified: ['no'] },
    destination: 'mash',
    reason:
      'The case is open to children’s services, but they have not identified the risk of exploitation yet, so it goes to the MASH with a MARF',
    mustCarry: ['marf'],
  },
  {
    id: 'open-identified-not-known',
    when: { openToChildrensServices: ['yes'], exploitationRiskIdentified: ['not-known'] },
    destination: 'mash',
    reason:
      'The case is open to children’s services, but it is not known whether they have identified the risk of exploitation, so it goes to the MASH with a MARF',
    mustCarry: ['marf'],
  },
  {
    id: 'not-open',
    when: { openToChildrensServices: ['no'] },
    destination: 'mash',
    reason: 'The case is not open to children’s services, so it goes to the MASH with a MARF',
    mustCarry: ['marf'],
  },
  {
    id: 'open-not-known',
    when: { openToChildrensServices: ['not-known'] },
    destination: 'mash',
    reason:
      'It is not known whether the case is open to children’s services, so it goes to the MASH with a MARF',
    mustCarry: ['marf'],
  },
]
