import type { SubmissionDraft } from '#shared/intelligence/draft.ts'
import { findPhrases } from '#shared/language/find-phrases.ts'
import { Details } from '../../../components/details.tsx'
import { WhyAndInstead } from '../../../language/phrase-note.tsx'

/** Words that may blame a child, each explained once. It is advice: nothing is changed, and giving does not wait for it. */
export function WordsHere({ draft }: { readonly draft: SubmissionDraft }) {
  const found = draft.pieces
    .flatMap(({ what, details }) => [what ?? '', ...Object.values(details)])
    .flatMap(findPhrases)
  const phrases = Map.groupBy(found, ({ phrase }) => phrase)
  return [...phrases].map(([phrase, places]) => (
    <Details
      key={phrase}
      summary={`Look again at ${[...new Set(places.map(({ matched }) => `“${matched}”`))].join(', ')}`}
    >
      <WhyAndInstead phrase={phrase} />
    </Details>
  ))
}
