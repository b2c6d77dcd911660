import { formatDate } from '#shared/identifiers/date.ts'
import { formatTime, londonClock } from '#shared/identifiers/date-time.ts'
import { isOverdue } from '#shared/mase/action-chasing.ts'
import { itemDecisions, itemKinds } from '#shared/mase/item.ts'
import { becauses } from '#shared/mase/item-because.ts'
import type { RoomItem, RoomView } from '#shared/mase/room-view.ts'
import { SummaryList, type SummaryRow } from '../../../../../components/summary-list.tsx'
import { Tag } from '../../../../../components/tag.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import { agedOn } from '../../../child-words.ts'
import { LineTitle } from './line-list.tsx'
import { TurnTo } from './turn-to.tsx'

interface Props {
  readonly view: RoomView
  readonly at: RoomItem
}

/** What the item is, who presents it, how long it may take, and what is known of it. */
export const ItemHead = ({ view, at }: Props) => {
  const { meeting, now } = view
  const { line } = at
  const isNow = now?.item === line.item.id
  return (
    <>
      <h2 className="govuk-heading-l govuk-!-margin-bottom-2" id="item">
        {line.number} <LineTitle line={line} />
      </h2>
      <p className="govuk-body">
        Planned for {formatTime(line.plannedAt)}, {line.item.minutes} minutes.{' '}
        {isNow && now && (
          <strong
            className="hub-room__clock"
            data-hub-clock="This item"
            data-since={now.since}
            data-now={new Date().toISOString()}
            data-minutes={line.item.minutes}
          />
        )}
      </p>
      {!isNow && meeting.stage === 'running' && (
        <TurnTo meeting={meeting.id} item={line.item.id} words="Start the time of this item" secondary />
      )}
      <SummaryList rows={rowsOf({ view, at }).filter((row) => typeof row === 'object')} />
    </>
  )
}

function rowsOf({ view, at }: Props): (SummaryRow | false | undefined)[] {
  const { line, presentedBy, about, openBefore } = at
  const { item, row } = line
  const mase = row?.mase
  const last = mase?.decision
  const before = item.before ? item.before.category : mase?.category
  const today = londonClock(Date.now()).date
  return [
    { key: 'Kind', value: itemKinds[item.kind] },
    item.because && { key: 'Why it is here', value: becauses[item.because] },
    presentedBy !== undefined && { key: 'Presented by', value: presentedBy },
    row &&
      !row.restricted && {
        key: 'Child',
        value: [row.childName ?? 'Not named', agedOn(row.childDateOfBirth, view.meeting.date)]
          .filter(Boolean)
          .join(', '),
      },
    row?.danger === true && { key: 'Danger', value: <Tag colour="red">Danger</Tag> },
    ...about.map(({ words, text }) => ({ key: words, value: <TypedText text={text} /> })),
    before !== undefined && { key: 'Category last time', value: view.categories[before] ?? '' },
    !item.decision &&
      last && {
        key: 'Decided last time',
        value: `${itemDecisions[last.kind]}${last.reviewOn ? `, next look ${formatDate(last.reviewOn)}` : ''}. ${last.reason}`,
      },
    openBefore.length > 0 && {
      key: 'Open from before',
      value: (
        <ul className="govuk-list govuk-list--bullet">
          {openBefore.map((action) => (
            <li key={action.id}>
              <a className="govuk-link" href={`/mase/actions/${action.id}`}>
                {action.words}
              </a>
              , {action.owner.agency}, by {formatDate(action.dueOn)}{' '}
              {isOverdue(action, today) && <Tag colour="red">Overdue</Tag>}
            </li>
          ))}
        </ul>
      ),
    },
  ]
}
