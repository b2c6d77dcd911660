import type { MaseProgress, Referral } from '../referral/referral.ts'
import type { TransitionName } from '../referral/states.ts'
import type { AgendaItem, ItemDecision, ItemDecisionKind } from './item.ts'
import type { MaseSettings } from './settings.ts'

/** As London has them; a partnership may have its own (City of London uses letters). The gravest first. */
const usualCategories = [
  'Category 3: the child is being sexually exploited',
  'Category 2: targeted or groomed for abuse',
  'Category 1: warning signs, no sign of an offence yet',
] as const

/** What a child's category can be. A decision keeps its place in this list. */
export const categoriesOf = ({ categories }: Pick<MaseSettings, 'categories'>): readonly string[] =>
  categories && categories.length > 0 ? categories : usualCategories

/** Read out at the start of a meeting, where a partnership has no words of its own. */
export const usualConfidentiality =
  'What is said here is shared to protect children and to stop those who harm them. It is confidential to the agencies that are present. Say before an item whether you, your family or your friends are concerned by it, and leave for that item. Take nothing away that you do not need for your work; keep what you take safe; ask whoever gave a piece of information before you pass it on. What is written down may be read by the child one day.'

/** What stood in the head of a referral before the meeting decided, so that the decision can be taken up again. */
export type Standing = Pick<MaseProgress, 'decision' | 'category' | 'reviewOn' | 'discussed'>

/** An item with what the room remembers of it. */
export interface ItemInRoom extends AgendaItem {
  /** What its child's referral said of the MASE before this meeting decided. */
  readonly before?: Standing
}

export const standingOf = ({ decision, category, reviewOn, discussed }: MaseProgress): Standing => ({
  decision,
  category,
  reviewOn,
  discussed,
})

/** Whether the meeting is done with an item. */
export const isSettled = ({ decision, carriedOver }: Pick<AgendaItem, 'decision' | 'carriedOver'>): boolean =>
  decision !== undefined || carriedOver !== undefined

/**
 * What can be decided of an item. One of a child that stands on this agenda moves its referral; what else is on the paper
 * is noted, or escalated.
 */
export const decisionsFor = (state: Referral['state'] | undefined): readonly ItemDecisionKind[] =>
  state === 'on-agenda' ? ['remain', 'remove', 'escalate'] : ['noted', 'escalate']

const transitionNames: Partial<Record<ItemDecisionKind, TransitionName>> = {
  remain: 'remain-with-mase',
  remove: 'remove-from-mase',
  escalate: 'escalate-from-mase',
}

/** How a decision moves the referral of an item; undefined where it moves none. */
export const transitionOf = (
  kind: ItemDecisionKind,
  state: Referral['state'],
): 'remain-with-mase' | 'remove-from-mase' | 'escalate-from-mase' | undefined =>
  state === 'on-agenda' ? (transitionNames[kind] as ReturnType<typeof transitionOf>) : undefined

/** The head of a referral after a decision. A removed child has no next look. */
export const progressAfter = (mase: MaseProgress, decision: ItemDecision, meeting: string): MaseProgress => ({
  ...mase,
  meeting,
  decision,
  discussed: (mase.discussed ?? 0) + 1,
  category: decision.category ?? mase.category,
  reviewOn: decision.kind === 'remove' ? undefined : decision.reviewOn,
})

/** The movement of a category, the gravest being the first: graver, less grave, the same; undefined where one is missing. */
export function movementOf(
  before: number | undefined,
  now: number | undefined,
): 'graver' | 'less-grave' | 'same' | undefined {
  if (before === undefined || now === undefined) return undefined
  if (now === before) return 'same'
  return now < before ? 'graver' : 'less-grave'
}
