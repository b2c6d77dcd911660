import type { FrozenDocument } from '#shared/form/document/document.ts'
import { anchorOf, Contents } from './contents.tsx'
import { GuidancePanel } from './guidance/guidance-panel.tsx'
import { SectionOfDocument } from './section.tsx'

interface Props {
  readonly document: FrozenDocument
  /** The level of the form's own title; its sections stand one below, their tables two below. */
  readonly headingLevel: 1 | 2
}

/** A form as it was asked and answered, to read and to print. It says nothing that is not in the document. */
export function Document({ document, headingLevel }: Props) {
  const { form, sections, guidance } = document
  const Title = `h${headingLevel}` as const
  return (
    <article className="govuk-!-margin-top-8">
      <Title className="govuk-heading-l govuk-!-margin-bottom-2" id={anchorOf(document)}>
        {form.title}
      </Title>
      <p className="govuk-hint">{form.source}</p>
      {guidance && (
        <GuidancePanel guidance={guidance} voice="they" headingLevel={headingLevel === 1 ? 2 : 3} />
      )}
      <Contents document={document} />
      {sections.map((section) => (
        <SectionOfDocument
          key={section.id}
          section={section}
          anchor={anchorOf(document, section)}
          headingLevel={headingLevel === 1 ? 2 : 3}
        />
      ))}
    </article>
  )
}
