import type { PhraseId } from '#shared/language/patterns/index.ts'
import type { InSentence } from '#shared/language/sentence.ts'
import { phraseWords } from '#shared/language/words/index.ts'

interface Props {
  readonly phrase: PhraseId
  readonly sentences: readonly InSentence[]
}

/** A phrase in its sentence, why it may harm, and other ways to say it. It is the writer who decides. */
export function PhraseNote({ phrase, sentences }: Props) {
  const { why, instead } = phraseWords[phrase]
  return (
    <>
      {sentences.map(({ before, matched, after }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and sentences may be equal
        <blockquote key={place} className="hub-words__sentence">
          {before}
          <mark>{matched}</mark>
          {after}
        </blockquote>
      ))}
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
