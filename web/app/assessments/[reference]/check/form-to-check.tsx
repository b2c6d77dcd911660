import type { FrozenDocument } from '#shared/form/document/document.ts'
import type { Because } from '#shared/form/prompts/guidance.ts'
import { anchorOf } from '../../../../document/contents.tsx'
import { GuidancePanel } from '../../../../document/guidance/guidance-panel.tsx'
import { SectionOfDocument } from '../../../../document/section.tsx'

interface Props {
  readonly document: FrozenDocument
  /** Where a section is changed; left out where nothing can be. */
  readonly change: ((section: string) => string) | undefined
  /** Where an answer is changed on which a prompt of the form rests. */
  readonly link: ((because: Because) => string | undefined) | undefined
}

/** A form as it would be read, each section with the way to change it. */
export const FormToCheck = ({ document, change, link }: Props) => (
  <article>
    <h2 className="govuk-heading-l" id={anchorOf(document)}>
      {document.form.title}
    </h2>
    {document.guidance && (
      <GuidancePanel
        guidance={document.guidance}
        voice={change ? 'you' : 'they'}
        headingLevel={3}
        {...(link ? { link, reason: reasonAt(document, link) } : {})}
      />
    )}
    {document.sections.map((section) => (
      <div key={section.id}>
        <SectionOfDocument section={section} anchor={anchorOf(document, section)} headingLevel={3} />
        {change && section.questions.some(({ answeredBy }) => answeredBy !== 'manager') && (
          <p className="govuk-body">
            <a className="govuk-link" href={change(section.id)}>
              Change<span className="govuk-visually-hidden"> answers of</span> ‘{section.title}’
            </a>
          </p>
        )}
      </div>
    ))}
  </article>
)

function reasonAt({ sections }: FrozenDocument, link: NonNullable<Props['link']>): string | undefined {
  const reason = sections.flatMap(({ questions }) => questions).find(({ role }) => role === 'opinion.reason')
  return reason && link({ question: reason.id, label: reason.label, answer: '' })
}
