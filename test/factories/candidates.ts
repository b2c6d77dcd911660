import { type Because, becauses } from '#shared/mase/item-because.ts'
import type { Candidate } from '#shared/mase/propose-agenda.ts'
import { mentionKinds } from '#shared/mentions/mention.ts'
import { voltHeadings } from '#shared/referral/volt.ts'

export const candidateWith = (own: Partial<Candidate> = {}): Candidate => ({
  id: '1',
  heading: 'victims',
  because: 'new',
  since: '2027-03-01',
  marks: [],
  ...own,
})

const nth = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** Some of every kind, under every heading, each mentioning three things that some of the others mention too. */
export const manyCandidates = (count: number): Candidate[] =>
  Array.from({ length: count }, (_, index) =>
    candidateWith({
      id: `candidate ${index}`,
      heading: nth(voltHeadings, index),
      because: nth(Object.keys(becauses) as Because[], index),
      since: `2027-03-${String((index % 28) + 1).padStart(2, '0')}`,
      urgent: index % 9 === 0,
      presenter: 'Larkmere Health',
      marks: Array.from({ length: 3 }, (_, mark) => ({
        kind: nth(mentionKinds, index + mark),
        key: `thing ${(index * 7 + mark * 31) % Math.max(count, 1)}`,
      })),
    }),
  )
