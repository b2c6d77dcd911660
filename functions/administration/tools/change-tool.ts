import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { openDesk } from '#functions/platform/open.ts'
import { changePartnership } from '#functions/platform/partnerships.ts'
import type { administrationOperations } from '#shared/api/administration.ts'
import type { Failure } from '#shared/failure.ts'
import { fail } from '#shared/result.ts'
import { findToolRow } from './find-tool-row.ts'
import { toolsAfter } from './tool-rows.ts'

const operation = 'changeTool'

const changedMeanwhile: Failure = {
  kind: 'conflict',
  detail: 'Somebody changed the tools after you opened the page. Look again, then make your change.',
}

const oneStays: Failure = {
  kind: 'invalid',
  errors: [
    {
      field: 'use',
      message: 'This is the only tool in use. Take another into use first, then retire this one',
    },
  ],
}

/** Takes a tool into use, makes it the usual one, or retires it. What was begun with it goes on with it. */
export const changeTool: UseCase<(typeof administrationOperations)['changeTool']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'tools.write' })
  if (!opened.ok) return opened
  const person = opened.value
  const object = `tool ${input.tool} ${input.toolVersion}`
  const found = await findToolRow(deps, person.partnership, input)
  if (!found) {
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail({ kind: 'not-found' })
  }
  const { partnership, row } = found
  const tools = toolsAfter(partnership.tools, row, input.use)
  if (tools.length === 0) return fail(oneStays)
  const seen = { ...partnership, version: input.version }
  return changePartnership(
    deps,
    caller,
    person,
    seen,
    { tools },
    { operation, object, conflict: changedMeanwhile },
  )
}
