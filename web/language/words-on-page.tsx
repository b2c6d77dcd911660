import type { Answers } from '#shared/form/answers/answers.ts'
import type { Section } from '#shared/form/format/definition.ts'
import type { Kept } from '#shared/language/wording.ts'
import type { FormName } from '#shared/referral/referral.ts'
import { Details } from '../components/details.tsx'
import { idOf } from '../forms/form-state.ts'
import { labelOf } from '../forms-as-data/about-question.tsx'
import { anchorOf, type FoundWords, wordsOnPage } from './found-words.ts'
import { Sentences, WhyAndInstead } from './phrase-note.tsx'

interface Props {
  readonly form: FormName
  readonly section: Section
  /** What the page shows. */
  readonly answers: Answers
  readonly kept: readonly Kept[]
  /** The page that checks the answers, where a phrase can be kept with a reason. */
  readonly checkPage: string
}

/** At the top of a page that is opened again: the phrases in its answers, each with the way to its field. */
export function WordsOnPage({ form, section, answers, kept, checkPage }: Props) {
  const found = wordsOnPage(form, section, answers, kept).filter((one) => !one.kept)
  if (found.length === 0) return null
  return (
    <Details
      summary={found.length === 1 ? 'Words to look at again: 1' : `Words to look at again: ${found.length}`}
    >
      <p className="govuk-body">
        These may make the child responsible for what is done to them. Nothing is changed for you, and nothing
        has to be: you decide.
      </p>
      {found.map((one) => (
        <OnePhrase key={anchorOf(one)} found={one} checkPage={checkPage} />
      ))}
    </Details>
  )
}

const OnePhrase = ({ found, checkPage }: { readonly found: FoundWords; readonly checkPage: string }) => (
  <div className="hub-words">
    <p className="govuk-body">
      <strong>“{found.matched}”</strong> in ‘{labelOf(found.question)}’
    </p>
    <Sentences sentences={found.sentences} />
    <WhyAndInstead phrase={found.phrase} />
    <p className="govuk-body">
      <a className="govuk-link" href={`#${idOf(found.control)}`}>
        Go to the answer<span className="govuk-visually-hidden"> with “{found.matched}”</span>
      </a>{' '}
      or{' '}
      <a className="govuk-link" href={`${checkPage}#${anchorOf(found)}`}>
        keep it and say why<span className="govuk-visually-hidden">: “{found.matched}”</span>
      </a>
    </p>
  </div>
)
