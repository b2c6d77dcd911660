import { type Judged, joinRecords, type LinkedRecord, type MentionIn } from './draw-links.ts'
import { Groups } from './groups.ts'
import { placeId } from './thing-judgement.ts'

/** Two mentions that may be of one thing, and of which nobody has said anything. */
export interface PossiblePair {
  readonly one: MentionIn
  readonly other: MentionIn
}

/**
 * Mentions that are written alike in records about different children, each thing once for each record: the next one of
 * it is asked when the last one is answered. Two records of one child, and a name that both are about, are for the
 * possible matches to tell of.
 */
export function possiblePairs(records: readonly LinkedRecord[], judged: readonly Judged[]): PossiblePair[] {
  const children = joinRecords(records)
  const said = new Set(judged.map(({ own, other }) => [placeId(own), placeId(other)].toSorted().join(' ')))
  const together = new Groups()
  const idOf = ({ record, mention }: MentionIn) =>
    placeId({ reference: record.reference, mark: mention.mark })
  for (const { own, other, verdict } of judged)
    if (verdict === 'same') together.join(placeId(own), placeId(other))
  const all = records.flatMap((record) => record.mentions.map((mention): MentionIn => ({ record, mention })))
  return [...Map.groupBy(all, ({ mention }) => mention.mark).values()].flatMap((alike) => {
    const found: PossiblePair[] = []
    for (const [place, other] of alike.entries())
      for (const one of alike.slice(0, place)) {
        if (children.of(one.record.reference) === children.of(other.record.reference)) continue
        if (one.mention.subject && other.mention.subject) continue
        if (together.of(idOf(one)) === together.of(idOf(other))) continue
        if (said.has([idOf(one), idOf(other)].toSorted().join(' '))) continue
        found.push({ one, other })
        break
      }
    return found
  })
}
