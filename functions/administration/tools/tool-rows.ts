import type { Item } from '#functions/platform/items.ts'
import type { StoredTool } from '#functions/platform/tools.ts'
import type { ToolRow, ToolUse } from '#shared/api/administration.ts'
import type { Partnership, ToolInUse } from '#shared/partnership/partnership.ts'

const isSame = (one: ToolInUse, other: Pick<ToolInUse, 'id' | 'version'>): boolean =>
  one.id === other.id && one.version === other.version

/** What a partnership does with a version of a tool. The one that stands first is the usual one. */
function givenUse({ tools }: Partnership, tool: Pick<ToolInUse, 'id' | 'version'>): ToolUse {
  const place = tools.findIndex((one) => isSame(one, tool))
  if (place === -1) return 'retired'
  return place === 0 ? 'usual' : 'in-use'
}

export const shippedRow = (partnership: Partnership, { id, version, title }: ToolInUse): ToolRow => ({
  id,
  version,
  title,
  from: 'hub',
  use: givenUse(partnership, { id, version }),
})

export function ownRow(partnership: Partnership, { data }: Item<StoredTool>): ToolRow {
  const { id, version, title, addedBy, addedAt } = data
  return {
    id,
    version,
    title,
    from: 'own',
    use: givenUse(partnership, data),
    addedBy: addedBy.name,
    addedAt,
  }
}

/** The tools in use after one of them is put to another use; the usual one first. */
export function toolsAfter(tools: readonly ToolInUse[], tool: ToolInUse, use: ToolUse): readonly ToolInUse[] {
  const { id, version, title } = tool
  const one: ToolInUse = { id, version, title }
  const others = tools.filter((other) => !isSame(other, tool))
  if (use === 'retired') return others
  return use === 'usual' ? [one, ...others] : [...others, one]
}
