import type { SavedSection } from '#shared/api/assessments.ts'
import type { Kept } from '#shared/language/wording.ts'
import type { HistoryEntry } from '#shared/referral/history.ts'
import type { Item } from './items.ts'

const contentOf = <T>(items: readonly Item[], entity: Item['entity']): T[] =>
  items.filter((item) => item.entity === entity).map(({ data }) => data as T)

/** The saved pages of the forms, among all items of a referral. */
export const sectionsOf = (items: readonly Item[]): SavedSection[] => contentOf(items, 'section')

/** The phrases that its author keeps, with the reasons. */
export const wordingOf = (items: readonly Item[]): Kept[] => contentOf(items, 'wording')

/** What happened, latest first. */
export const historyOf = (items: readonly Item[]): HistoryEntry[] =>
  contentOf<HistoryEntry>(items, 'history').toSorted((a, b) => b.at.localeCompare(a.at))
