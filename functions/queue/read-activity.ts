import type { Dependencies } from '#functions/platform/dependencies.ts'
import { activityDay } from '#functions/platform/keys.ts'
import { queryLatest } from '#functions/platform/read.ts'
import type { Activity } from '#shared/queue/activity.ts'
import { addDays } from '#shared/time/day.ts'

/** As far back as one look goes. */
export const MOST_DAYS = 14

/** What happened in a partnership's queue between two moments, the latest first, day by day until there is enough. */
export async function readActivity(
  deps: Dependencies,
  partnership: string,
  { from, to, most }: { readonly from: string; readonly to: string; readonly most: number },
): Promise<{ happened: Activity[]; more: boolean }> {
  const happened: Activity[] = []
  for (let day = to.slice(0, 10); day >= from.slice(0, 10); day = addDays(day, -1)) {
    const items = await queryLatest<Activity>(deps, {
      pk: activityDay(partnership, day),
      from,
      limit: most + 1 - happened.length,
    })
    happened.push(...items.map(({ data }) => data))
    if (happened.length > most) return { happened: happened.slice(0, most), more: true }
  }
  return { happened, more: false }
}
