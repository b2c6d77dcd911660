import { readdirSync, readFileSync } from 'node:fs'
import type { FormDefinition } from '#shared/form/format/definition.ts'

const folder = new URL('../../../shared/tools/', import.meta.url)

/** Every form that comes with the hub, as its file has it. */
export const shippedForms = (): { file: string; text: string; form: FormDefinition }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      return { file, text, form: JSON.parse(text) as FormDefinition }
    })
