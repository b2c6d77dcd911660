import { type Activity, activityOf } from '#shared/queue/activity.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { Write } from './commit.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'

/** For how long it is kept what happened in the queue; the history of each referral stays. */
const KEPT_DAYS = 60
const DAY_SECONDS = 86_400

/** Writes down for the team what a change of a referral was. */
export function activityWrites(next: Referral, before: Referral): Write[] {
  const activity = activityOf(before, next)
  if (!activity) return []
  const { partnership, reference, version } = next
  const put: Item<Activity> = {
    ...keys.activity(partnership, activity.at, reference, version),
    entity: 'activity',
    data: activity,
    expires: Math.floor(Date.parse(activity.at) / 1000) + KEPT_DAYS * DAY_SECONDS,
  }
  return [{ put }]
}
