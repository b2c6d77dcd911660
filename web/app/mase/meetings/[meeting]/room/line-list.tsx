import { formatTime } from '#shared/identifiers/date-time.ts'
import { itemDecisions } from '#shared/mase/item.ts'
import { GENERAL } from '#shared/mase/minutes.ts'
import type { RoomLine, RoomView } from '#shared/mase/room-view.ts'
import { Reference } from '../../../../../components/reference.tsx'
import { Tag } from '../../../../../components/tag.tsx'
import { aboutChild } from '../../about-item.ts'
import { roomAddresses } from './addresses.ts'

interface Props {
  readonly view: RoomView
  /** The meeting as a whole is looked at, and no item. */
  readonly general: boolean
}

/** The items in their order: when each is planned, and what has become of it. */
export const LineList = ({ view, general }: Props) => {
  const { meeting, lines, at } = view
  return (
    <ol className="hub-room__lines">
      <li className="hub-room__line">
        <a
          className="govuk-link"
          href={roomAddresses.room(meeting.id, GENERAL)}
          aria-current={general ? 'page' : undefined}
        >
          Welcome, apologies and other business
        </a>
      </li>
      {lines.map((line) => (
        <Line
          key={line.item.id}
          line={line}
          view={view}
          current={!general && line.item.id === at?.line.item.id}
        />
      ))}
    </ol>
  )
}

interface LineProps {
  readonly line: RoomLine
  readonly view: RoomView
  readonly current: boolean
}

const Line = ({ line, view: { meeting, now }, current }: LineProps) => (
  <li className={current ? 'hub-room__line hub-room__line--current' : 'hub-room__line'}>
    <a
      className="govuk-link"
      href={roomAddresses.room(meeting.id, line.item.id)}
      aria-current={current ? 'page' : undefined}
    >
      {line.number} <LineTitle line={line} />
    </a>
    <span className="hub-room__about">
      {line.row && !line.row.restricted && `${aboutChild(line.row, meeting.date)}. `}
      {formatTime(line.plannedAt)}, {line.item.minutes} minutes
    </span>
    <span className="hub-room__tags">
      <Standing line={line} />
      {now?.item === line.item.id && <Tag colour="blue">Now</Tag>}
      {line.actions > 0 && (
        <Tag colour="grey">{line.actions === 1 ? '1 action' : `${line.actions} actions`}</Tag>
      )}
    </span>
  </li>
)

/** A child by its reference, everything else by its title. */
export const LineTitle = ({ line: { item } }: Pick<LineProps, 'line'>) =>
  item.reference ? <Reference value={item.reference} /> : item.title

const Standing = ({ line: { item } }: Pick<LineProps, 'line'>) => {
  if (item.decision) return <Tag colour="green">{itemDecisions[item.decision.kind]}</Tag>
  if (item.carriedOver) return <Tag colour="grey">Carried over</Tag>
  return <Tag colour="yellow">To be decided</Tag>
}
