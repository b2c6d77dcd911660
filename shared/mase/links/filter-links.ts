import type { MentionKind } from '../../mentions/mention.ts'
import type { VoltHeading } from '../../referral/volt.ts'
import { countLinks, type LinkPicture, type LinkPoint } from './link.ts'

export interface LinkFilter {
  /** Things of these kinds; all where none is given. Children's own records stay, as far as something joins them. */
  readonly kinds?: readonly MentionKind[]
  /** Records that stood under it on their last agenda, and what is joined to them. */
  readonly heading?: VoltHeading
  /** The first and the last month, as `2026-11`. */
  readonly from?: string
  readonly to?: string
  /** Things with at least so many links. */
  readonly least?: number
  /** A point: what it is joined to, and what that is joined to. */
  readonly around?: string
}

/** What is left of a picture when points are taken out; a point that nothing joins any more goes as well. */
function keep({ points, edges }: LinkPicture, isKept: (point: LinkPoint) => boolean): LinkPicture {
  const kept = new Set(points.filter(isKept).map(({ id }) => id))
  const left = edges.filter(({ one, other }) => kept.has(one) && kept.has(other))
  const joined = new Set(left.flatMap(({ one, other }) => [one, other]))
  return { points: points.filter(({ id }) => joined.has(id)), edges: left }
}

const STEPS_AROUND = 2

function around(picture: LinkPicture, centre: string): LinkPicture {
  const near = new Set([centre])
  for (let step = 0; step < STEPS_AROUND; step++) {
    const reached = picture.edges.flatMap(({ one, other }) =>
      near.has(one) || near.has(other) ? [one, other] : [],
    )
    for (const id of reached) near.add(id)
  }
  return keep(picture, ({ id }) => near.has(id))
}

/** The part of a picture that somebody wants to see. */
export function filterLinks(picture: LinkPicture, filter: LinkFilter): LinkPicture {
  const { kinds, heading, from, to, least, around: centre } = filter
  const isInTime = ({ months }: LinkPoint) =>
    months.some((month) => (!from || month >= from) && (!to || month <= to))
  let shown = keep(
    picture,
    (point) => isInTime(point) && (!kinds?.length || point.isRecord || kinds.includes(point.kind)),
  )
  if (heading) shown = keep(shown, (point) => !point.isRecord || point.headings.includes(heading))
  if (least && least > 1) {
    const counts = countLinks(shown)
    shown = keep(shown, ({ id, isRecord }) => Boolean(isRecord) || (counts.get(id) ?? 0) >= least)
  }
  return centre ? around(shown, centre) : shown
}

/** The most linked points of a picture that has more than can be drawn. */
export function mostLinked(picture: LinkPicture, most: number): LinkPicture {
  if (picture.points.length <= most) return picture
  const counts = countLinks(picture)
  const order = picture.points.toSorted(
    (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  )
  const kept = new Set(order.slice(0, most).map(({ id }) => id))
  return keep(picture, ({ id }) => kept.has(id))
}
