import type { ItemView } from '#shared/intelligence/desk-view.ts'
import { codesOf } from '#shared/intelligence/grading.ts'
import { itemStates } from '#shared/intelligence/states.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Tag } from '../../../components/tag.tsx'
import { priorityWord } from '../items-table.tsx'

/** Where an item is, in a line: danger first. */
export const StateLine = ({ view: { danger, grading, state, since } }: { readonly view: ItemView }) => (
  <p className="govuk-body">
    {danger && (
      <>
        <Tag alarm="urgent">Danger</Tag>{' '}
      </>
    )}
    <Tag colour={state === 'released' ? 'green' : state === 'not-shared' ? 'grey' : 'blue'}>
      {itemStates[state]}
    </Tag>{' '}
    {grading && (
      <>
        <Tag colour="purple">{codesOf(grading)}</Tag>{' '}
        <Tag colour={grading.priority === 'high' ? 'orange' : 'grey'}>
          {priorityWord(grading.priority)} priority
        </Tag>{' '}
      </>
    )}
    since <DateAndTime at={since} />
  </p>
)
