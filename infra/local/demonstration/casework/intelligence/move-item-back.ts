import { trails } from '#functions/platform/audit.ts'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { intelligence } from '#functions/platform/keys.ts'
import { moveAll, shiftBy } from '../move-back.ts'

/**
 * Moves an item of intelligence so many days back, with its trail. Before anything of it is sent: what becomes of a mail is written
 * by others at the same time. Done twice, it is done once.
 */
export async function moveItemBack(reference: string, days: number): Promise<void> {
  const deps = runtimeDependencies()
  try {
    const shift = shiftBy(deps, days)
    await moveAll(deps, deps.tables.hub, intelligence(reference), shift)
    const object = intelligenceObject(reference)
    await moveAll(deps, deps.tables.audit, trails.of(reference.slice(0, 3), object), shift)
  } finally {
    deps.db.destroy()
  }
}
