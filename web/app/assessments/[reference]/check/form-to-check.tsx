import type { FrozenDocument } from '#shared/form/document.ts'
import { anchorOf } from '../../../../document/contents.tsx'
import { SectionOfDocument } from '../../../../document/section.tsx'

interface Props {
  readonly document: FrozenDocument
  /** Where a section is changed; left out where nothing can be. */
  readonly change: ((section: string) => string) | undefined
}

/** A form as it would be read, each section with the way to change it. */
export const FormToCheck = ({ document, change }: Props) => (
  <article>
    <h2 className="govuk-heading-l" id={anchorOf(document)}>
      {document.form.title}
    </h2>
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
