import type { FormDefinition } from '../form/format/definition.ts'

/**
 * The forms that come with the hub, each version a file. They are checked in full by the tests (`checkDefinition`).
 * Loaded one at a time when first asked for: a function that starts up to save one page needs one of them at most.
 */
const files: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  'nwg 2017': () => import('./nwg-2017.json', { with: { type: 'json' } }),
  'matrices 1': () => import('./matrices-1.json', { with: { type: 'json' } }),
  'nottingham 1': () => import('./nottingham-1.json', { with: { type: 'json' } }),
  'brackenmoor-signs 1': () => import('./brackenmoor-signs-1.json', { with: { type: 'json' } }),
  'wyndale-domains 1': () => import('./wyndale-domains-1.json', { with: { type: 'json' } }),
  'marf 1': () => import('./marf-1.json', { with: { type: 'json' } }),
  'mase 1': () => import('./mase-1.json', { with: { type: 'json' } }),
}

const nameOf = (id: string, version: string): string => `${id} ${version}`

/** Whether this version of a form comes with the hub. */
export const isShipped = (id: string, version: string): boolean => Object.hasOwn(files, nameOf(id, version))

/** One version of a form that comes with the hub, as an assessment that was begun with it needs it for ever. */
export async function loadTool(id: string, version: string): Promise<FormDefinition | undefined> {
  const load = isShipped(id, version) ? files[nameOf(id, version)] : undefined
  return load && ((await load()).default as FormDefinition)
}

/** Every form that comes with the hub. */
export const loadShippedTools = async (): Promise<readonly FormDefinition[]> =>
  Promise.all(Object.values(files).map(async (load) => (await load()).default as FormDefinition))
