import type { Wall } from '#shared/api/queue.ts'
import { countIn } from '#shared/queue/counts.ts'
import type { QueueList } from '#shared/queue/list-of.ts'
import { withCommas } from '#shared/with-commas.ts'
import { views } from '../parts/views.ts'
import { wallLists } from './wall-lists.ts'

/** A large number for each list, and how many of it are overdue, in words. */
export const Tiles = ({ wall }: { readonly wall: Wall }) => (
  <dl className="hub-wall__tiles">
    {wall.danger > 0 && (
      <div className="hub-wall__tile hub-wall__tile--alarm">
        <dt>In danger now, not taken</dt>
        <dd className="hub-wall__number">{wall.danger}</dd>
      </div>
    )}
    {wallLists.map((list) => {
      const overdue = wall.overdue[list]
      return (
        <div className="hub-wall__tile" key={list}>
          <dt>{views[list].text}</dt>
          <dd className="hub-wall__number">{withCommas(countIn(wall.counts, list))}</dd>
          <dd className={overdue?.number ? 'hub-wall__overdue' : 'hub-wall__fine'}>
            {overdueWords(overdue)}
          </dd>
        </div>
      )
    })}
  </dl>
)

function overdueWords(overdue: Wall['overdue'][QueueList]): string {
  if (!overdue?.number) return 'None overdue'
  return `${overdue.number}${overdue.more ? ' or more' : ''} overdue`
}
