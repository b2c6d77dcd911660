import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import type { Source } from '#shared/intelligence/source.ts'

/**
 * Who gave an item, read of what stands under it.
 *
 * @throws where it is missing, was changed, or stood under another item
 */
export function unsealSource(
  deps: Pick<Dependencies, 'unseal'>,
  reference: string,
  stored: readonly Item[],
): Source {
  const item = stored.find(({ entity }) => entity === 'intelligence-source') as
    | Item<{ sealed: string }>
    | undefined
  if (!item) throw new Error(`${reference} has no source`)
  return JSON.parse(deps.unseal(item.data.sealed, reference)) as Source
}
