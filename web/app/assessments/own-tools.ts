import type { FormDefinition } from '#shared/form/format/definition.ts'
import { partnershipOf } from '#shared/identifiers/reference.ts'

/** More versions of tools than are in use at once. */
const MOST = 50

const seen = new Map<string, FormDefinition>()

/** A version of a tool never changes, so it needs to be fetched once; tools of one partnership are not shown to another. */
const nameOf = (reference: string, id: string, version: string) =>
  `${partnershipOf(reference.toUpperCase())} ${id} ${version}`

/** Keeps a partnership's own tool by, so that saving a page does not fetch the whole assessment for it. */
export function rememberTool(reference: string, tool: FormDefinition): void {
  if (seen.size >= MOST) seen.delete(seen.keys().next().value ?? '')
  seen.set(nameOf(reference, tool.id, tool.version), tool)
}

/** A partnership's own tool that was seen before. */
export const recallTool = (reference: string, id: string, version: string): FormDefinition | undefined =>
  seen.get(nameOf(reference, id, version))
