import type { MentionKind } from '../../mentions/mention.ts'
import type { VoltHeading } from '../../referral/volt.ts'

/**
 * A point of the picture: a child who is or was with the MASE, with all records that a person said are of the same child;
 * or a thing that referrals mention and of which a person said that it is one and the same.
 */
export interface LinkPoint {
  /** Of a record its reference; of a thing one of its mentions. */
  readonly id: string
  readonly kind: MentionKind
  readonly label: string
  /** The records of the child, or those that mention the thing. */
  readonly references: readonly string[]
  /** It stands for a child's own record. */
  readonly isRecord?: true
  /** Somebody said of two of its mentions that they are not the same. */
  readonly isDisputed?: true
  readonly isWithheld?: true
  /** Months (`2026-11`) in which its records came to the MASE, the first one first. */
  readonly months: readonly string[]
  /** Under what its records stood on their last agenda. */
  readonly headings: readonly VoltHeading[]
}

/** Two points that belong together; it goes both ways. */
export interface LinkEdge {
  readonly one: string
  readonly other: string
}

export interface LinkPicture {
  readonly points: readonly LinkPoint[]
  readonly edges: readonly LinkEdge[]
}

/** How many points a point is joined to, by its id. */
export function countLinks({ edges }: Pick<LinkPicture, 'edges'>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { one, other } of edges) for (const id of [one, other]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
