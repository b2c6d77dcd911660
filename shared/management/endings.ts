import { outcomes } from '../referral/outcomes.ts'
import type { Ending } from './measure.ts'

/** Every ending, as a table names it. */
export const endingNames: Readonly<Record<Ending, string>> = { ...outcomes, mase: 'Passed on to the MASE' }

/**
 * Endings that are alike, for tables in which each by itself would be too few to say. What does most comes first: of a
 * decision with several outcomes that one counts.
 */
export const endingGroups = [
  {
    id: 'protection',
    label: 'Child protection',
    endings: ['immediate-protection', 'section-47', 'strategy-discussion'],
  },
  { id: 'exploitation', label: 'MASE or NRM', endings: ['mase', 'nrm'] },
  { id: 'need', label: 'Child in need', endings: ['section-17', 'allocated-worker'] },
  { id: 'help', label: 'Early or specialist help', endings: ['early-help', 'specialist-service'] },
  { id: 'elsewhere', label: 'Other authority, or a duplicate', endings: ['other-authority', 'duplicate'] },
  { id: 'advice', label: 'Advice or universal services', endings: ['advice-only', 'universal'] },
  { id: 'none', label: 'No further action', endings: ['no-further-action'] },
] as const satisfies readonly { id: string; label: string; endings: readonly Ending[] }[]

export type EndingGroup = (typeof endingGroups)[number]['id']

/** The group that a referral counts in, by what does most; `undefined` while it has not ended. */
export const groupOf = (endings: readonly Ending[]): EndingGroup | undefined =>
  endingGroups.find((group) => (group.endings as readonly Ending[]).some((one) => endings.includes(one)))?.id
