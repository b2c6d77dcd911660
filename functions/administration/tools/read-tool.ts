import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { openDesk } from '#functions/platform/open.ts'
import type { administrationOperations } from '#shared/api/administration.ts'
import { fail, ok } from '#shared/result.ts'
import { findToolRow } from './find-tool-row.ts'

const operation = 'readTool'

/** One version of a tool, whole. */
export const readTool: UseCase<(typeof administrationOperations)['readTool']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'tools.write' })
  if (!opened.ok) return opened
  const found = await findToolRow(deps, opened.value.partnership, input)
  const object = `tool ${input.tool} ${input.toolVersion}`
  const kind = found ? 'read' : 'refused'
  await writeAudit(deps, auditEntry(deps, caller, opened.value, { operation, kind, object }))
  if (!found) return fail({ kind: 'not-found' })
  return ok({ tool: found.row, definition: found.definition, version: found.partnership.version })
}
