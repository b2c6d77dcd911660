import { formatTime } from '#shared/identifiers/date-time.ts'
import type { ClockedLine } from '#shared/mase/agenda-clock.ts'
import { becauses } from '#shared/mase/item-because.ts'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { aboutItem } from '../about-item.ts'
import { type AgendaLine, movesOf } from '../agenda-lines.ts'
import { move } from './actions.ts'

interface Props {
  readonly line: AgendaLine
  /** When it comes up. */
  readonly clocked: ClockedLine | undefined
  readonly meeting: string
  readonly date: string
  readonly version: number
  /** Its heading, in words. */
  readonly under: string
  /** It was moved just now: it says where it is. */
  readonly moved: boolean
  /** There is a later meeting. */
  readonly later: boolean
}

/** One item of the agenda, and what can be done with it. */
export function Item({ line, clocked, meeting, date, version, under, moved, later }: Props) {
  const { item, number, place, of } = line
  const at = `/mase/meetings/${meeting}/items/${item.id}`
  return (
    <li className={moved ? 'hub-agenda__item hub-agenda__item--moved' : 'hub-agenda__item'}>
      <div className="hub-agenda__words">
        <h3 className="govuk-heading-s hub-agenda__title" {...(moved ? landing(item.id) : {})}>
          <span>{number}</span> <Title line={line} />
          {moved && (
            <span className="hub-agenda__now">
              Now {place + 1} of {of} under {under}
            </span>
          )}
        </h3>
        <p className="hub-agenda__about">{aboutItem(item, date)}</p>
        <p className="hub-agenda__about">
          {clocked && `${formatTime(clocked.from)} to ${formatTime(clocked.to)}, `}
          {item.minutes} min
          {item.because && item.because !== 'new' && `, ${becauses[item.because].toLowerCase()}`}
          {item.keptFrom &&
            `, kept from ${item.keptFrom.length === 1 ? 'one post' : `${item.keptFrom.length} posts`}`}
          {clocked?.over && (
            <>
              {' '}
              <Tag colour="yellow">Does not fit</Tag>
            </>
          )}
        </p>
        {item.group && <p className="hub-agenda__about">Linked {item.group}</p>}
      </div>
      <div className="hub-agenda__controls">
        {of > 1 && (
          <Form action={move}>
            <Hidden name="meeting" value={meeting} />
            <Hidden name="item" value={item.id} />
            <Hidden name="version" value={version} />
            <Hidden name="heading" value={item.heading} />
            <Hidden name="from" value={`${item.heading}-${place}`} />
            <span className="hub-agenda__moves">
              {movesOf(line).map(({ words, place: to }) => (
                <button
                  key={words}
                  type="submit"
                  name="place"
                  value={to}
                  className="govuk-button govuk-button--secondary hub-agenda__move"
                >
                  {words}
                  <span className="govuk-visually-hidden">: {item.title}</span>
                </button>
              ))}
            </span>
          </Form>
        )}
        <span className="hub-agenda__links">
          <a className="govuk-link" href={`${at}/change`}>
            Change<span className="govuk-visually-hidden"> {item.title}</span>
          </a>
          <a className="govuk-link" href={`${at}/heading`}>
            Change heading<span className="govuk-visually-hidden"> of {item.title}</span>
          </a>
          {later && (
            <a className="govuk-link" href={`${at}/carry-over`}>
              Next month<span className="govuk-visually-hidden">: {item.title}</span>
            </a>
          )}
          <a className="govuk-link" href={`${at}/take-off`}>
            Take off<span className="govuk-visually-hidden"> {item.title}</span>
          </a>
        </span>
      </div>
    </li>
  )
}

/**
 * Where the page opens after a move. Only then: browsers keep an address's fragment over a redirect, and a page that
 * comes back with a problem must open at its top.
 */
const landing = (id: string) => ({ id: `item-${id}`, tabIndex: -1 })

const Title = ({ line: { item } }: Pick<Props, 'line'>) =>
  item.reference ? (
    <a className="govuk-link" href={`/mase/${item.reference}`}>
      <Reference value={item.reference} />
    </a>
  ) : (
    item.title
  )
