import { addresses } from '../app/assessments/addresses.ts'
import { SummaryList } from '../components/summary-list.tsx'
import { Tag } from '../components/tag.tsx'
import { TypedText } from '../components/typed-text.tsx'
import { type FormState, idOf } from '../forms/form-state.ts'
import { labelOf } from '../forms-as-data/about-question.tsx'
import { anchorOf, type FoundWords } from './found-words.ts'
import { KeepOrNot } from './keep-or-not.tsx'
import { PhraseNote } from './phrase-note.tsx'

interface Props {
  readonly reference: string
  readonly found: readonly FoundWords[]
  readonly form: FormState
  /** Whether its reader is its author and may still change it. */
  readonly writes: boolean
}

/** Before sending: each phrase once more, to change or to keep. It is advice: sending does not wait for it. */
export function WordsToCheck({ reference, found, form, writes }: Props) {
  if (!writes) return <KeptWords found={found} />
  if (found.length === 0) return null
  const left = found.filter(({ kept }) => !kept).length
  return (
    <section aria-labelledby="words">
      <h2 className="govuk-heading-m" id="words">
        {left === 0 ? 'Words that you keep' : 'Words to look at again'}
      </h2>
      <p className="govuk-body">
        These words may make the child responsible for what is done to them. Who reads them may see less of
        the harm. Nothing is changed for you, and you can go on without changing anything.
      </p>
      {found.map((one) => (
        <article key={anchorOf(one)} className="hub-words" id={anchorOf(one)}>
          <h3 className="govuk-heading-s">
            “{one.matched}” in ‘{labelOf(one.question)}’ {one.kept && <Tag colour="grey">Kept</Tag>}
          </h3>
          {!one.kept && <PhraseNote phrase={one.phrase} sentences={one.sentences} />}
          {!one.kept && (
            <p className="govuk-body">
              <a
                className="govuk-link"
                href={`${addresses.section(reference, one.form, one.section.id)}#${idOf(one.control)}`}
              >
                Change the answer<span className="govuk-visually-hidden"> with “{one.matched}”</span>
              </a>
            </p>
          )}
          <KeepOrNot reference={reference} found={one} form={form} />
        </article>
      ))}
    </section>
  )
}

/** For whoever else reads it before it is sent: what its author keeps, and why. */
function KeptWords({ found }: Pick<Props, 'found'>) {
  const kept = found.flatMap((one) => (one.kept ? [{ ...one, reason: one.kept.reason }] : []))
  if (kept.length === 0) return null
  return (
    <section aria-labelledby="words">
      <h2 className="govuk-heading-m" id="words">
        Words that its author keeps
      </h2>
      <SummaryList
        rows={kept.map((one) => ({
          key: `“${one.matched}” in ‘${labelOf(one.question)}’`,
          value: <TypedText text={one.reason} />,
        }))}
      />
    </section>
  )
}
