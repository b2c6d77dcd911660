import type { LineShown } from '#shared/api/mase.ts'
import { formatTime } from '#shared/identifiers/date-time.ts'
import { Reference } from '../../../../../components/reference.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { aboutLine, whyThere } from './line-words.ts'

interface Props {
  readonly title: string
  readonly lines: readonly LineShown[]
  readonly date: string
  readonly starts: ReadonlyMap<string, string>
  /** What can be ticked: of those that are not on the agenda yet, or of those too. */
  readonly tick?: { readonly name: string; readonly words: string; readonly also?: boolean }
  readonly form: FormState
}

/** The proposed lines under one heading, in order. */
export function Lines({ title, lines, date, starts, tick, form }: Props) {
  if (lines.length === 0) return null
  const ticked = tick ? (form.values[tick.name] ?? []) : []
  return (
    <section>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-2">{title}</h2>
      <ol className="hub-agenda">
        {lines.map((line) => {
          const { id, minutes, group, row, item } = line
          const at = starts.get(id)
          const mayTick = tick && (tick.also || !item)
          const words = row?.reference ?? item?.title ?? id
          return (
            <li key={id} className="hub-agenda__item">
              <div className="hub-agenda__words">
                <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
                  {row ? (
                    <a className="govuk-link" href={`/mase/${row.reference}`}>
                      <Reference value={row.reference} />
                    </a>
                  ) : (
                    words
                  )}
                </h3>
                <p className="hub-agenda__line">
                  {row && `${aboutLine(line, date)}. `}
                  {at && `${formatTime(at)}, `}
                  {minutes} min
                </p>
                <p className="hub-agenda__line">{whyThere(line)}</p>
                {group && <p className="hub-agenda__line">Linked {group}</p>}
              </div>
              {mayTick && (
                <div className="govuk-checkboxes govuk-checkboxes--small">
                  <div className="govuk-checkboxes__item">
                    <input
                      className="govuk-checkboxes__input"
                      type="checkbox"
                      id={`${tick.name}-${id}`}
                      name={tick.name}
                      value={id}
                      defaultChecked={ticked.includes(id)}
                    />
                    <label className="govuk-label govuk-checkboxes__label" htmlFor={`${tick.name}-${id}`}>
                      {tick.words}
                      <span className="govuk-visually-hidden"> {words}</span>
                    </label>
                  </div>
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
