import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys, TOOLS } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem, queryAll } from '#functions/platform/read.ts'
import type { StoredTool } from '#functions/platform/tools.ts'
import { type administrationOperations, toolUses } from '#shared/api/administration.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { ok } from '#shared/result.ts'
import { loadShippedTools } from '#shared/tools/load-tool.ts'
import { ownRow, shippedRow } from './tool-rows.ts'

const operation = 'listTools'

/** Every version of a tool that the partnership has, those in use first. */
export const listTools: UseCase<(typeof administrationOperations)['listTools']> = async (deps, caller) => {
  const opened = await openDesk(deps, caller, { operation, action: 'tools.write' })
  if (!opened.ok) return opened
  const key = keys.partnership(opened.value.partnership)
  const [partnershipItem, own, shipped] = await Promise.all([
    findItem<Partnership>(deps, key),
    queryAll<StoredTool>(deps, key.pk, TOOLS),
    loadShippedTools(),
    writeAudit(deps, auditEntry(deps, caller, opened.value, { operation, kind: 'read', object: 'tools' })),
  ])
  const partnership = partnershipItem?.data as Partnership
  const rows = [
    ...own.map((item) => ownRow(partnership, item as Item<StoredTool>)),
    ...shipped.filter(({ kind }) => kind === 'assessment').map((tool) => shippedRow(partnership, tool)),
  ]
  const order = (use: (typeof toolUses)[number]) => toolUses.indexOf(use)
  return ok({
    tools: rows.toSorted((a, b) => order(a.use) - order(b.use) || a.title.localeCompare(b.title)),
    version: partnership.version,
  })
}
