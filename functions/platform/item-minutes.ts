import { type ItemMinutes, type MeetingMinutes, noMinutes } from '#shared/mase/minutes.ts'
import { hasVersion, isNew, type Write } from './commit.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'

/** What was minuted, by the id of its item, among the items that stand under a meeting. */
export const minutedOf = (items: readonly Item[]): ReadonlyMap<string, ItemMinutes> =>
  new Map(
    items
      .filter(({ entity }) => entity === 'item-minutes')
      .map(({ data }) => [(data as ItemMinutes).item, data as ItemMinutes]),
  )

/** How a meeting is held and how far its minutes are, among the items that stand under it. */
export const minutesOf = (items: readonly (Item | undefined)[]): MeetingMinutes =>
  (items.find((item) => item?.entity === 'minutes')?.data as MeetingMinutes | undefined) ?? noMinutes

/** Writes how far the minutes are over the version that was read; version 0 was never written. */
export const putMinutes = (
  code: string,
  meeting: string,
  next: Partial<MeetingMinutes>,
  before: MeetingMinutes,
): Write => ({
  put: {
    ...keys.minutes(code, meeting),
    entity: 'minutes',
    data: { ...before, ...next, version: before.version + 1 },
  },
  when: before.version === 0 ? isNew : hasVersion(before.version),
})
