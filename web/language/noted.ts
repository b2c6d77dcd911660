import type { PhraseId } from '#shared/language/patterns/index.ts'
import type { Words } from '#shared/language/words/words.ts'

/** Where a text is looked at while somebody types it. */
export const NOTED_AT = '/words'

/** A phrase in such a text, with the words as they were typed first. */
export interface Noted extends Pick<Words, 'why' | 'instead'> {
  readonly phrase: PhraseId
  readonly matched: string
}
