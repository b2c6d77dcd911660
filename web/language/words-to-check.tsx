import { addresses } from '../app/assessments/addresses.ts'
import { SummaryList } from '../components/summary-list.tsx'
import { Tag } from '../components/tag.tsx'
import { TypedText } from '../components/typed-text.tsx'
import { type FormState, idOf } from '../forms/form-state.ts'
import { labelOf } from '../forms-as-data/about-question.tsx'
import { anchorOf, type FoundWords } from './found-words.ts'
import { KeepOrNot } from './keep-or-not.tsx'
import { Sentences, WhyAndInstead } from './phrase-note.tsx'

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
      {byPhrase(found).map((places) => (
        <OnePhrase key={places[0]?.phrase} places={places} reference={reference} form={form} />
      ))}
    </section>
  )
}

/** The same words in several answers are explained once. */
const byPhrase = (found: readonly FoundWords[]): (readonly FoundWords[])[] => [
  ...Map.groupBy(found, ({ phrase }) => phrase).values(),
]

interface PhraseProps extends Pick<Props, 'reference' | 'form'> {
  readonly places: readonly FoundWords[]
}

function OnePhrase({ places, reference, form }: PhraseProps) {
  const words = [...new Set(places.map(({ matched }) => `“${matched}”`))]
  const [first] = places
  const left = places.some(({ kept }) => !kept)
  return (
    <article className="hub-words">
      <h3 className="govuk-heading-s">{words.join(', ')}</h3>
      {first && left && <WhyAndInstead phrase={first.phrase} />}
      {places.map((one) => (
        <div key={anchorOf(one)} className="hub-words__place" id={anchorOf(one)}>
          <h4 className="govuk-heading-s govuk-!-font-weight-regular">
            In ‘{labelOf(one.question)}’ {one.kept && <Tag colour="grey">Kept</Tag>}
          </h4>
          <Sentences sentences={one.sentences} />
          {!one.kept && (
            <p className="govuk-body">
              <a
                className="govuk-link"
                href={`${addresses.section(reference, one.form, one.section.id)}#${idOf(one.control)}`}
              >
                Change the answer
                <span className="govuk-visually-hidden">
                  {' '}
                  with “{one.matched}” in ‘{labelOf(one.question)}’
                </span>
              </a>
            </p>
          )}
          <KeepOrNot reference={reference} found={one} form={form} />
        </div>
      ))}
    </article>
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
