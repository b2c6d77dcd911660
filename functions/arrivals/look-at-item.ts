import { commitUnaudited, type Write } from '#functions/platform/commit.ts'
import { type Dependencies, fingerprint } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { betweenMark, exactMark, nearMark } from '#functions/platform/intelligence/thing-marks.ts'
import type { Item } from '#functions/platform/items.ts'
import type { Key } from '#functions/platform/keys.ts'
import { getMany } from '#functions/platform/read.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { thingsInItem } from '#shared/intelligence/mentions-in-item.ts'
import { nearMarks } from '#shared/intelligence/near-marks.ts'
import type { Thing } from '#shared/intelligence/near-thing.ts'
import { noteAlerts } from './note-alerts.ts'
import { noteConnections } from './note-connections.ts'
import { writeInParts } from './write-in-parts.ts'

/** Under what an item is found. */
interface About {
  /** Of what was said when it was looked at. */
  readonly said: string
  readonly keys: readonly Key[]
}

/** As many pointers as one item has. */
const MOST_POINTERS = 120

/**
 * Finds out what an item of intelligence names: so that it is found again, compared with what was there before, and told to who
 * watches for it. What was said and looked at is not looked at again; that it was is written last, so that what was interrupted
 * is done anew.
 */
export async function lookAtItem(deps: Dependencies, reference: string): Promise<void> {
  const [head, before] = await getMany(deps, [
    intelligenceKeys.item(reference),
    intelligenceKeys.about(reference),
  ])
  if (!head) return
  const item = head.data as IntelligenceItem
  const { kind, details, what, when, where, often, raisedIn } = item
  const said = fingerprint(JSON.stringify([kind, details, what, when, where, often]))
  const about = before?.data as About | undefined
  if (about?.said === said) return
  const things = thingsInItem(item)
  const keys = pointersTo(deps, item, things)
  const isStill = new Set(keys.map(({ pk }) => pk))
  const data = { reference, ...(raisedIn && { raisedIn: raisedIn.reference }) }
  await writeInParts(deps, [
    ...keys.map((key): Write => ({ put: { ...key, entity: 'mention', data } })),
    ...(about?.keys ?? []).filter(({ pk }) => !isStill.has(pk)).map((key): Write => ({ remove: key })),
  ])
  const named = { reference, item, things }
  await Promise.all([noteConnections(deps, named), noteAlerts(deps, named)])
  const aboutItem: Item<About> = {
    ...intelligenceKeys.about(reference),
    entity: 'intelligence-about',
    data: { said, keys },
  }
  await commitUnaudited(deps, [{ put: aboutItem }])
}

/** What leads to an item: the same thing, what is like it, and the same thing as other partnerships mark it. */
function pointersTo(
  deps: Dependencies,
  { partnership, givenAt, reference }: IntelligenceItem,
  things: readonly Thing[],
): Key[] {
  const whole = things.flatMap(({ key }) => key ?? [])
  const marks = [
    ...whole.map((key) => exactMark(deps, partnership, key)),
    ...things.flatMap((thing) => nearMarks(thing).written.map((near) => nearMark(deps, partnership, near))),
  ]
  return [
    ...whole.map((key) => intelligenceKeys.between(partnership, betweenMark(deps, key), reference)),
    ...[...new Set(marks)].map((mark) => intelligenceKeys.mention(partnership, mark, givenAt, reference)),
  ].slice(0, MOST_POINTERS)
}
