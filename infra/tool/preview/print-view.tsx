import type { Answers } from '#shared/form/answers/answers.ts'
import { freezeWithGuidance } from '#shared/form/document/freeze-with-guidance.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { Document } from '#web/document/document.tsx'
import { Frame } from './frame.tsx'
import { sampleRecipient } from './sample-answers.ts'

interface Props {
  readonly definition: FormDefinition
  readonly answers: Answers
  readonly on: CalendarDate
}

/** The form as those read it to whom it is sent, and as it is printed. */
export function PrintView({ definition, answers, on }: Props) {
  const { id, post, organisation } = sampleRecipient
  const document = freezeWithGuidance(definition, answers, {
    on,
    contacts: { [id]: `${post}, ${organisation}` },
  })
  return (
    <Frame title="As it is read and printed" wide>
      <Document document={document} headingLevel={2} />
    </Frame>
  )
}
