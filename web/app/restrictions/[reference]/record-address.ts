import type { Action } from '#shared/permissions/rules.ts'

/** The page on which somebody reads a record; where their role reads none, the one that says who may. */
export function recordAddress(reference: string, actions: readonly Action[]): string {
  if (actions.includes('mash.read')) return `/mash/${reference}`
  if (actions.includes('mase.read')) return `/mase/${reference}`
  return actions.includes('assessment.read') ? `/assessments/${reference}` : `/restrictions/${reference}`
}
