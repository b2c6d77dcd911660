import type { ReviewStanding } from '#shared/api/reviews.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { FormRef } from '#shared/referral/referral.ts'

type ToolStanding = Pick<ReviewStanding, 'retired' | 'newer'>

/** Whether a partnership still uses the version of a tool, and which version of the same tool it uses instead. */
export function toolStanding({ tools }: Partnership, { id, version }: FormRef): ToolStanding {
  const same = tools.filter((tool) => tool.id === id)
  if (same.some((tool) => tool.version === version)) return { retired: false }
  const newer = same.toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true })).at(0)
  return { retired: true, ...(newer ? { newer } : {}) }
}
