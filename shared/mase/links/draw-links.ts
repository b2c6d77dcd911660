import type { Mention } from '../../mentions/mention.ts'
import type { VoltHeading } from '../../referral/volt.ts'
import { Groups } from './groups.ts'
import type { LinkEdge, LinkPicture, LinkPoint } from './link.ts'
import { placeId, type StoredThingJudgement } from './thing-judgement.ts'

export interface MarkedMention extends Mention {
  readonly mark: string
}

/** A record as its reader may know it: restricted ones, and mentions that are withheld from the reader, are left out. */
export interface LinkedRecord {
  readonly reference: string
  /** What its child is called for this reader. */
  readonly label: string
  /** The month in which it came to the MASE. */
  readonly month: string
  readonly heading?: VoltHeading
  readonly mentions: readonly MarkedMention[]
  /** Records that a person said are about the same child. */
  readonly sameAs: readonly string[]
}

/** A mention with the record that it stands in. */
export interface MentionIn {
  readonly record: LinkedRecord
  readonly mention: MarkedMention
}

export type Judged = Pick<StoredThingJudgement, 'own' | 'other' | 'verdict'>

const idOf = ({ record, mention }: MentionIn): string =>
  placeId({ reference: record.reference, mark: mention.mark })

/**
 * The mentions that a person said are of one thing, together. What nobody has confirmed is not in it; nor is what hangs
 * together only by way of a mention that the reader may not know of.
 */
export function joinMentions(
  records: readonly LinkedRecord[],
  judged: readonly Judged[],
): (readonly MentionIn[])[] {
  const known = new Map(
    records.flatMap((record) =>
      record.mentions.map((mention) => [idOf({ record, mention }), { record, mention }] as const),
    ),
  )
  const groups = new Groups()
  const confirmed = new Set<string>()
  for (const { own, other, verdict } of judged) {
    const [one, two] = [placeId(own), placeId(other)]
    if (verdict !== 'same' || !known.has(one) || !known.has(two)) continue
    groups.join(one, two)
    confirmed.add(one).add(two)
  }
  const members = [...confirmed].toSorted().map((id) => ({ id, found: known.get(id) as MentionIn }))
  return [...Map.groupBy(members, ({ id }) => groups.of(id)).values()].map((group) =>
    group.map(({ found }) => found),
  )
}

/** Which records are of one child: by the reference of each, the first reference of all of them. */
export function joinRecords(records: readonly LinkedRecord[]): Groups {
  const known = new Set(records.map(({ reference }) => reference))
  const groups = new Groups()
  for (const { reference, sameAs } of records)
    for (const other of sameAs) if (known.has(other)) groups.join(reference, other)
  return groups
}

const distinct = <T extends string>(list: readonly T[]): T[] => [...new Set(list)].toSorted()

const facts = (records: readonly LinkedRecord[]) => ({
  references: distinct(records.map(({ reference }) => reference)),
  months: distinct(records.map(({ month }) => month)),
  headings: distinct(records.flatMap(({ heading }) => heading ?? [])),
})

/** Who and what is connected: children by the things that their referrals mention, and children whom others mention. */
export function drawLinks(records: readonly LinkedRecord[], judged: readonly Judged[]): LinkPicture {
  const children = joinRecords(records)
  const points = new Map<string, LinkPoint>()
  const edges = new Map<string, LinkEdge>()
  const parted = judged.filter(({ verdict }) => verdict === 'different')
  const join = (a: string, b: string) => {
    const [one, other] = [a, b].toSorted() as [string, string]
    edges.set(`${one} ${other}`, { one, other })
  }
  const ofChild = Map.groupBy(records, ({ reference }) => children.of(reference))
  const addChild = (id: string) => {
    const own = ofChild.get(id) as LinkedRecord[]
    points.set(id, { id, kind: 'child', label: own[0]?.label ?? id, isRecord: true, ...facts(own) })
  }
  for (const group of joinMentions(records, judged)) {
    const childOf = ({ record }: MentionIn) => children.of(record.reference)
    const [subjects, others] = [true, false].map((isSubject) =>
      distinct(group.filter(({ mention }) => (mention.subject ?? false) === isSubject).map(childOf)),
    ) as [string[], string[]]
    const ids = new Set(group.map(idOf))
    const thing = group.map(idOf)[0] as string
    const ends = subjects.length > 0 ? subjects : [thing]
    if (subjects.length === 0 && others.length < 2) continue
    for (const other of others) for (const end of ends) if (end !== other) join(end, other)
    for (const id of [...subjects, ...others]) addChild(id)
    if (subjects.length === 0) {
      const first = group[0] as MentionIn
      const isDisputed = parted.some(({ own, other }) => ids.has(placeId(own)) && ids.has(placeId(other)))
      points.set(thing, {
        id: thing,
        kind: group.some(({ mention }) => mention.kind === 'child') ? 'child' : first.mention.kind,
        label: first.mention.text,
        ...facts(group.map(({ record }) => record)),
        ...(isDisputed && { isDisputed: true as const }),
        ...(group.every(({ mention }) => mention.withheld) && { isWithheld: true as const }),
      })
    }
  }
  const all = [...edges.values()]
  const joined = new Set(all.flatMap(({ one, other }) => [one, other]))
  return { points: [...points.values()].filter(({ id }) => joined.has(id)), edges: all }
}
