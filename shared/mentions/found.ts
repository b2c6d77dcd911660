import type { Mention } from './mention.ts'

/** Something found in a text, before it is known where the text stands. */
export type Found = Pick<Mention, 'kind' | 'text' | 'key'>
