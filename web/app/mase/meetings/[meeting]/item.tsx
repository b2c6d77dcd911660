import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { aboutItem } from '../about-item.ts'
import { type AgendaLine, movesOf } from '../agenda-lines.ts'
import { move } from './actions.ts'

interface Props {
  readonly line: AgendaLine
  readonly meeting: string
  readonly date: string
  readonly version: number
  /** Its heading, in words. */
  readonly under: string
  /** It was moved just now: it says where it is. */
  readonly moved: boolean
}

/** One item of the agenda, and what can be done with it. */
export function Item({ line, meeting, date, version, under, moved }: Props) {
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
      </div>
      <div className="hub-agenda__controls">
        {of > 1 && (
          <Form action={move}>
            <Hidden name="meeting" value={meeting} />
            <Hidden name="item" value={item.id} />
            <Hidden name="version" value={version} />
            <Hidden name="heading" value={item.heading} />
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
          <a className="govuk-link" href={`${at}/heading`}>
            Change heading<span className="govuk-visually-hidden"> of {item.title}</span>
          </a>
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
