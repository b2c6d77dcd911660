import type { LineShown } from '#shared/api/mase.ts'
import { timeAfter } from '#shared/mase/agenda-clock.ts'
import { becauses } from '#shared/mase/item-because.ts'
import { aboutChild } from '../../about-item.ts'

/** When each line comes up. @param before minutes from the start of the meeting to the first item */
export function startsOf(
  lines: readonly LineShown[],
  time: string,
  before: number,
): ReadonlyMap<string, string> {
  let used = before
  return new Map(
    lines.map(({ id, minutes }) => {
      const at = timeAfter(time, used)
      used += minutes
      return [id, at]
    }),
  )
}

/** What a proposed line is about: initials and age, or the words of an item without a child. */
export const aboutLine = ({ row, item }: LineShown, date: string): string =>
  row ? aboutChild(row, date) : (item?.title ?? 'Not known any more')

/** Why it is there and who presents it: "Review, presented by School nurse, Larkmere Health". */
export const whyThere = ({ because, presenter, item }: LineShown): string =>
  [becauses[because], presenter && `presented by ${presenter}`, item && 'on the agenda already']
    .filter(Boolean)
    .join(', ')
