import { gunzipSync, gzipSync } from 'node:zlib'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { PersonRef } from '#shared/referral/referral.ts'
import type { Item } from './items.ts'
import { type Key, keys } from './keys.ts'

/** An assessment tool of a partnership's own, as it is stored: compressed, because it is mostly words. */
export interface StoredTool {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly addedBy: PersonRef
  readonly addedAt: string
  readonly zipped: Uint8Array
}

export const toolItem = (
  code: string,
  definition: FormDefinition,
  added: Pick<StoredTool, 'addedBy' | 'addedAt'>,
): Item<StoredTool> => {
  const { id, version, title } = definition
  const zipped = gzipSync(JSON.stringify(definition))
  return { ...keys.tool(code, id, version), entity: 'tool', data: { id, version, title, ...added, zipped } }
}

/** The copy of a tool that an assessment carries from its start on. */
export const carriedToolItem = (key: Key, { data }: Item): Item => ({ ...key, entity: 'tool', data })

/** The definition in a stored tool. */
export const definitionIn = ({ data }: Item): FormDefinition =>
  JSON.parse(gunzipSync((data as StoredTool).zipped).toString())
