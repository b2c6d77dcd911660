import type { HistoryEntry } from '#shared/referral/history.ts'
import { Timeline } from '../../components/timeline.tsx'
import { TypedText } from '../../components/typed-text.tsx'
import { historyWords } from './history-words.ts'

/** What happened to a record, latest first, with what people wrote about it. */
export const History = ({ entries }: { readonly entries: readonly HistoryEntry[] }) => (
  <Timeline
    items={entries.map(({ kind, at, by, text }) => ({
      title: historyWords[kind],
      at,
      by: `${by.name}, ${by.post}`,
      more: text && <TypedText text={text} />,
    }))}
  />
)
