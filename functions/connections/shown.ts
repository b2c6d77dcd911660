import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { NamedIn } from '#functions/platform/intelligence/find-connected.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { thingMark } from '#functions/platform/intelligence/thing-marks.ts'
import { placeId } from '#shared/intelligence/connection.ts'
import type { ShownPlace, ShownThing } from '#shared/intelligence/connection-view.ts'
import { bornWords } from '#shared/intelligence/near-born.ts'
import type { Thing } from '#shared/intelligence/near-thing.ts'
import type { Person } from '#shared/people/person.ts'

/** A thing as an officer of a partnership sees it. */
export const shownThing = (deps: Dependencies, code: string, thing: Thing): ShownThing => ({
  mark: thingMark(deps, code, thing),
  kind: thing.kind,
  text: thing.text,
  ...(thing.born && { born: bornWords(thing.born) }),
  whole: thing.key !== undefined,
})

export function shownPlace(
  deps: Dependencies,
  code: string,
  { reference, item }: NamedIn,
  thing: Thing,
): ShownPlace {
  const shown = shownThing(deps, code, thing)
  return {
    id: placeId({ reference, mark: shown.mark }),
    reference,
    ...(item && { itemKind: item.kind }),
    thing: shown,
  }
}

/**
 * How an item or a referral stands in the trail where the desk saw what it names. Of a referral not as its own reading is: whoever
 * may see who looked at that would learn there is intelligence.
 */
export const seenObject = ({ reference, item }: Pick<NamedIn, 'reference' | 'item'>): string =>
  item ? intelligenceObject(reference) : `what intelligence compares ${reference}`

/** Writes down each item and referral of which something is shown, before it leaves. */
export async function auditSeen(
  deps: Dependencies,
  caller: Caller,
  person: Person,
  operation: string,
  objects: Iterable<string>,
): Promise<void> {
  await Promise.all(
    [...new Set(objects)].map((object) =>
      writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
    ),
  )
}
