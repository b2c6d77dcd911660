import { formatDate } from '#shared/identifiers/date.ts'
import { actionStates } from '#shared/mase/action.ts'
import type { MinutesLine as Line, MinutesView } from '#shared/mase/room-view.ts'
import { FREE, kindName } from '#shared/mase/toolkit.ts'
import { Reference } from '../../../../../components/reference.tsx'
import { SummaryList } from '../../../../../components/summary-list.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import { aboutChild } from '../../about-item.ts'
import { outcomeRows } from '../room/decided-here.tsx'
import { Corrections } from './corrections.tsx'

interface Props {
  readonly line: Line
  readonly view: MinutesView
}

/** What was said of an item, what was decided, and who does what by when. */
export const MinutesLine = ({ line, view }: Props) => {
  const { item, number, row, hidden, minuted, actions } = line
  const said = minuted?.text || item.minuted
  return (
    <section aria-labelledby={`item-${item.id}`}>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-2" id={`item-${item.id}`}>
        {number} {item.reference ? <Reference value={item.reference} /> : item.title}
      </h2>
      {hidden && <p className="govuk-body">This record is restricted. Nothing is shown of it here.</p>}
      {row && !row.restricted && <p className="govuk-body">{aboutChild(row, view.meeting.date)}</p>}
      {said && (
        <div className="govuk-body">
          <TypedText text={said} />
        </div>
      )}
      {!hidden && (
        <SummaryList rows={outcomeRows(item, view.categories).filter((one) => typeof one === 'object')} />
      )}
      {actions.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {actions.map(({ id, kind, words, owner, dueOn, state }) => (
            <li key={id}>
              {kind === FREE ? words : `${kindName(kind)}: ${words}`}. {owner.post}, {owner.agency}, by{' '}
              {formatDate(dueOn)}. {actionStates[state]}.
            </li>
          ))}
        </ul>
      )}
      <Corrections view={view} item={item.id} />
    </section>
  )
}
