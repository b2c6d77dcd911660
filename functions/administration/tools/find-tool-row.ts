import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { getMany } from '#functions/platform/read.ts'
import { definitionIn, type StoredTool } from '#functions/platform/tools.ts'
import type { ToolRow } from '#shared/api/administration.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { loadTool } from '#shared/tools/load-tool.ts'
import { ownRow, shippedRow } from './tool-rows.ts'

export interface FoundTool {
  readonly partnership: Partnership
  readonly row: ToolRow
  readonly definition: FormDefinition
}

/** One version of an assessment tool: of the partnership's own, or one that comes with the hub. */
export async function findToolRow(
  deps: Dependencies,
  code: string,
  { tool, toolVersion }: { readonly tool: string; readonly toolVersion: string },
): Promise<FoundTool | undefined> {
  const [partnershipItem, own] = await getMany(deps, [
    keys.partnership(code),
    keys.tool(code, tool, toolVersion),
  ])
  const partnership = partnershipItem?.data as Partnership
  if (own)
    return { partnership, row: ownRow(partnership, own as Item<StoredTool>), definition: definitionIn(own) }
  const shipped = await loadTool(tool, toolVersion)
  if (shipped?.kind !== 'assessment') return undefined
  return { partnership, row: shippedRow(partnership, shipped), definition: shipped }
}
