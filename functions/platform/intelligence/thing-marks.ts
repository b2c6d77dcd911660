import { nearMarks } from '#shared/intelligence/near-marks.ts'
import type { Thing } from '#shared/intelligence/near-thing.ts'
import type { Dependencies } from '../dependencies.ts'

type Marker = Pick<Dependencies, 'secretMark'>

/** The mark that a thing is named by in addresses: of one partnership, and made with a secret. */
export const thingMark = ({ secretMark }: Marker, code: string, { kind, value }: Thing): string =>
  secretMark(`${code} names ${kind} ${value}`)

/** As that of the same thing in a referral (`functions/platform/mentions.ts`). */
export const exactMark = ({ secretMark }: Marker, code: string, key: string): string =>
  secretMark(`${code} mentioned ${key}`)

export const nearMark = ({ secretMark }: Marker, code: string, near: string): string =>
  secretMark(`${code} near ${near}`)

/** The same for every partnership, and like no other mark. */
export const betweenMark = ({ secretMark }: Marker, key: string): string =>
  secretMark(`between partnerships ${key}`)

/** Each pays for two queries: in items, and in referrals. */
const MOST_SOUGHT = 30

/** What to look under for some things: what is certain first, then each thing's nearest marks in turn. */
export function soughtMarks(deps: Marker, code: string, things: readonly Thing[]) {
  const exact = things.flatMap(({ key }) => (key ? [exactMark(deps, code, key)] : []))
  const lists = things.map((thing) => nearMarks(thing).sought.map((near) => nearMark(deps, code, near)))
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const inTurn = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
  const marks = [
    ...[...new Set(exact)].map((mark) => ({ mark, isExact: true })),
    ...[...new Set(inTurn)].map((mark) => ({ mark, isExact: false })),
  ]
  return { marks: marks.slice(0, MOST_SOUGHT), more: marks.length > MOST_SOUGHT }
}
