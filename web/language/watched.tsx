import type { ReactNode } from 'react'
import type { Section } from '#shared/form/format/definition.ts'
import { isOwnWords, isPlainInConsent } from '#shared/language/narratives.ts'
import type { Kept } from '#shared/language/wording.ts'
import { questionId } from '../forms-as-data/about-question.tsx'
import type { Watch } from './watch.ts'

interface Props {
  readonly section: Section
  readonly kept: readonly Kept[]
  readonly children: ReactNode
}

/** The fields in which scripts look for phrases as somebody types (as-typed.ts). */
export function Watched({ section, kept, children }: Props) {
  const theirs = section.questions.filter((question) => !isOwnWords(question))
  const watch: Watch = {
    theirs: theirs.map(questionId),
    consent: section.questions.filter(isPlainInConsent).map(questionId),
    kept: section.questions.flatMap((question) =>
      kept
        .filter((one) => one.section === section.id && one.question === question.id)
        .map(({ phrase }) => `${questionId(question)} ${phrase}`),
    ),
  }
  return <div data-hub-words={JSON.stringify(watch)}>{children}</div>
}
