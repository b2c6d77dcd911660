import type { PhraseId } from '#shared/language/patterns/index.ts'
import type { InSentence } from '#shared/language/sentence.ts'
import { phraseWords } from '#shared/language/words/index.ts'

/** Where a phrase stands, each time in its sentence. */
export const Sentences = ({ sentences }: { readonly sentences: readonly InSentence[] }) =>
  sentences.map(({ before, matched, after }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and sentences may be equal
    <blockquote key={place} className="hub-words__sentence">
      {before}
      <mark>{matched}</mark>
      {after}
    </blockquote>
  ))

/** Why a phrase may harm, and other ways to say it. It is the writer who decides. */
export function WhyAndInstead({ phrase }: { readonly phrase: PhraseId }) {
  const { why, instead } = phraseWords[phrase]
  return (
    <>
      <p className="govuk-body">{why}</p>
      <p className="govuk-body govuk-!-margin-bottom-1">You could say instead, if it is so:</p>
      <ul className="govuk-list govuk-list--bullet">
        {instead.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  )
}
