import type { Wall } from '#shared/api/queue.ts'
import { countedRatings } from '#shared/queue/counts.ts'
import { withCommas } from '#shared/with-commas.ts'
import { Table } from '../../../components/table.tsx'
import { ratingWords } from '../filters/filter-words.ts'
import { views } from '../parts/views.ts'
import { wallLists } from './wall-lists.ts'

/** How many of each rating stand in each list. */
export const ByRating = ({ counts }: Pick<Wall, 'counts'>) => (
  <Table
    caption="By rating"
    keyOf={(list) => list}
    rows={wallLists}
    columns={[
      { heading: 'List', cell: (list) => views[list].text },
      ...countedRatings.map((rating) => ({
        heading: ratingWords(rating),
        numeric: true,
        cell: (list: (typeof wallLists)[number]) => withCommas(counts[list][rating]),
      })),
    ]}
  />
)
