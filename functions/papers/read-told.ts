import type { Dependencies } from '#functions/platform/dependencies.ts'
import { findGivenNow } from '#functions/platform/intelligence/closed-since.ts'
import { DISSEMINATIONS } from '#functions/platform/intelligence/keys.ts'
import { intelligence } from '#functions/platform/keys.ts'
import { queryAll } from '#functions/platform/read.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { RaisedFrom } from '#shared/mase/item.ts'

/**
 * The posts that the same release was given to, for what comes of intelligence, by what it is called here: as far as each may read it
 * still.
 */
export async function readTold(
  deps: Dependencies,
  things: readonly (readonly [string, { readonly raisedFrom?: RaisedFrom }])[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const raised = things.flatMap(([id, { raisedFrom }]) => (raisedFrom ? [[id, raisedFrom] as const] : []))
  const items = [...new Set(raised.map(([, { item }]) => item))]
  const given = (
    await Promise.all(items.map((item) => queryAll<Dissemination>(deps, intelligence(item), DISSEMINATIONS)))
  ).flatMap((found) => found.map(({ data }) => data))
  const placeOf = ({ item, release, id }: Dissemination): RaisedFrom => ({ item, release, dissemination: id })
  const open = await findGivenNow(deps, undefined, given.map(placeOf))
  return new Map(
    raised.map(([id, { item, release }]) => [
      id,
      given
        .filter((one) => one.item === item && one.release === release && open(placeOf(one)))
        .map(({ contactId }) => contactId),
    ]),
  )
}
