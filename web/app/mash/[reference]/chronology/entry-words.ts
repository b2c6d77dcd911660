import type { ChronologyEntry, ChronologyKind } from '#shared/chronology/chronology.ts'
import { historyWords } from '../../../../document/record/history-words.ts'

const kindWords = (kind: ChronologyKind): string =>
  kind === 'telephoned' ? 'The sender telephoned' : historyWords[kind]

/** What happened, in words. */
export const entryWords = ({ kind, danger }: Pick<ChronologyEntry, 'kind' | 'danger'>): string =>
  `${kindWords(kind)}${danger ? '. The sender said that the child was in danger' : ''}`
