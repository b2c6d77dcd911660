import { gunzipSync, gzipSync } from 'node:zlib'
import type { SavedSection } from '#shared/api/assessments.ts'
import type { FrozenDocument } from '#shared/form/document.ts'
import type { HistoryEntry } from '#shared/referral/history.ts'
import type { FormName } from '#shared/referral/referral.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'

const contentOf = <T>(items: readonly Item[], entity: Item['entity']): T[] =>
  items.filter((item) => item.entity === entity).map(({ data }) => data as T)

/** The saved pages of the forms, among all items of a referral. */
export const sectionsOf = (items: readonly Item[]): SavedSection[] => contentOf(items, 'section')

/** What happened, latest first. */
export const historyOf = (items: readonly Item[]): HistoryEntry[] =>
  contentOf<HistoryEntry>(items, 'history').toSorted((a, b) => b.at.localeCompare(a.at))

/** A frozen form as it is stored: compressed, because it repeats the words of every question. */
interface StoredDocument {
  readonly zipped: Uint8Array
}

export const documentItem = (
  reference: string,
  form: FormName,
  document: FrozenDocument,
): Item<StoredDocument> => ({
  ...keys.document(reference, form),
  entity: 'document',
  data: { zipped: gzipSync(JSON.stringify(document)) },
})

/** The frozen forms, the assessment first. */
export const documentsOf = (items: readonly Item[]): FrozenDocument[] =>
  contentOf<StoredDocument>(items, 'document').map(({ zipped }) => JSON.parse(gunzipSync(zipped).toString()))
