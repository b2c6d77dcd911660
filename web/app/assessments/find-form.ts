import type { FormDefinition } from '#shared/form/format/definition.ts'
import { findTool } from '#shared/tools/index.ts'
import { recallTool } from './own-tools.ts'
import { readRecord } from './record.ts'

/** The form that a page was made with, by its name and version as the page remembers them. */
export async function findForm(
  reference: string,
  id: string,
  version: string,
): Promise<FormDefinition | undefined> {
  const known = findTool(id, version) ?? recallTool(reference, id, version)
  if (known) return known
  const read = await readRecord(reference)
  const own = read.ok ? read.value.definitions.assessment : undefined
  return own?.id === id && own.version === version ? own : undefined
}
