import { isCellEmpty, type Row } from '#shared/form/answers/answers.ts'
import { controlName } from '#shared/form/answers/names.ts'
import { shownLabel } from '#shared/form/answers/wording.ts'
import type { Column } from '#shared/form/format/definition.ts'
import { ErrorMessage } from '../components/error-message.tsx'
import { errorIn, type FormState, idOf, valueIn } from '../forms/form-state.ts'
import type { Indicators } from './count-indicators.ts'
import { IndicatorEvidence } from './indicator-evidence.tsx'

interface Props {
  readonly question: Indicators
  readonly line: Indicators['rows'][number]
  readonly columns: readonly Column[]
  readonly cells: Row | undefined
  readonly form: FormState
}

/**
 * One indicator: its words, what can be said of it beside each other, and the evidence where it is present or suspected.
 * The markup is lean, because a page may hold sixty. The last choice takes an answer back, which a radio button alone
 * cannot do; the stylesheet shows it once there is one.
 */
export function Indicator({ question, line, columns, cells, form }: Props) {
  const [state, evidence] = columns
  if (state?.kind !== 'choice') return null
  const name = controlName(question.id, line.id, state.id)
  const id = idOf(name)
  const error = errorIn(form, name)
  const said = valueIn(form, name)
  const about = [line.showLabel && `${id}-own`, line.hint && `${id}-hint`, error && `${id}-error`].filter(
    Boolean,
  )
  return (
    <fieldset
      className={`hub-indicator${error ? ' hub-indicator--error' : ''}`}
      aria-describedby={about.join(' ') || undefined}
    >
      <legend className="hub-indicator__words">{shownLabel(line)}</legend>
      {line.showLabel && (
        <p className="hub-indicator__about" id={`${id}-own`}>
          On the form: ‘{line.label}’
        </p>
      )}
      {line.hint && (
        <p className="hub-indicator__about" id={`${id}-hint`}>
          {line.hint}
        </p>
      )}
      {error && <ErrorMessage id={`${id}-error`} message={error} />}
      <div className="hub-indicator__states">
        {state.options.map(({ value, label }, index) => (
          <State
            key={value}
            id={index === 0 ? id : undefined}
            name={name}
            value={value}
            label={label}
            said={said}
          />
        ))}
        <State name={name} value="" label="No answer" />
      </div>
      {evidence && (
        <IndicatorEvidence
          name={controlName(question.id, line.id, evidence.id)}
          about={shownLabel(line)}
          filled={!isCellEmpty(cells?.[evidence.id])}
          needed={evidence.required === 'to-send'}
          form={form}
        />
      )}
    </fieldset>
  )
}

interface StateProps {
  /** Of the first alone: where an error leads. */
  readonly id?: string | undefined
  readonly name: string
  readonly value: string
  readonly label: string
  readonly said?: string
}

const State = ({ id, name, value, label, said }: StateProps) => (
  <label className={value === '' ? 'hub-state hub-state--none' : 'hub-state'}>
    <input id={id} name={name} type="radio" value={value} defaultChecked={said === value} />
    {label}
  </label>
)
