import type { ReactNode } from 'react'
import { DateAndTime } from './date-and-time.tsx'
import { dayOf } from './dates.ts'

export interface Happening {
  readonly title: ReactNode
  /** ISO 8601. */
  readonly at: string
  /** Only the day is known: no time is said. */
  readonly dayOnly?: boolean
  readonly by?: string
  readonly more?: ReactNode
}

/** What happened to a record, in the order given. */
export const Timeline = ({ items }: { readonly items: readonly Happening[] }) => (
  <ol className="hub-timeline">
    {items.map(({ title, at, dayOnly, by, more }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once, and two things may happen at once
      <li key={index} className="hub-timeline__item">
        <p className="hub-timeline__title">{title}</p>
        <p className="hub-timeline__date">
          {dayOnly ? `${dayOf(at)}, time not known` : <DateAndTime at={at} />}
          {by && `, ${by}`}
        </p>
        {more}
      </li>
    ))}
  </ol>
)
