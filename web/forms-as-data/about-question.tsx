import type { ReactNode } from 'react'
import { shownLabel } from '#shared/form/answers/wording.ts'
import type { Column, Question } from '#shared/form/format/definition.ts'
import { Tag } from '../components/tag.tsx'
import { idOf } from '../forms/form-state.ts'
import type { SectionPage } from './page-of-form.ts'
import { whenWords } from './when-words.ts'

/** The words of a question with its number on the paper form. */
export const labelOf = (asked: Question | Column): string =>
  asked.number ? `${asked.number} ${shownLabel(asked)}` : shownLabel(asked)

/** Where a question stands on its page. */
export const questionId = ({ id }: Question): string => `question-${idOf(id)}`

/** What stands under the words of a question: its hint, when it is asked, and where its answer was taken from. */
export function hintOf(
  asked: Question | Column,
  among: readonly (Question | Column)[],
  origins: SectionPage['origins'][string] = [],
): ReactNode {
  const lines: [string, ReactNode][] = []
  const when = whenWords(asked, among)
  if (when) lines.push(['when', when])
  if (asked.hint) lines.push(['hint', asked.hint])
  if (asked.showLabel) lines.push(['label', `On the form: ‘${asked.label}’`])
  if (origins.length > 0) lines.push(['origins', <FilledIn key="origins" origins={origins} />])
  if (lines.length === 0) return undefined
  return lines.map(([key, line]) => (
    <span key={key} className="govuk-!-display-block">
      {line}
    </span>
  ))
}

const FilledIn = ({ origins }: { readonly origins: SectionPage['origins'][string] }) => (
  <>
    <Tag colour="yellow">Filled in</Tag> {origins.map(({ said }) => said).join('; ')}. Check it.
  </>
)
