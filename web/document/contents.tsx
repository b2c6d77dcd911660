import type { FrozenDocument, FrozenSection } from '#shared/form/document/document.ts'

/** Where a form, or a section of it, stands on the page. Several forms may stand on one. */
export const anchorOf = ({ form }: FrozenDocument, section?: FrozenSection): string =>
  ['form', form.id, section?.id].filter(Boolean).join('-')

/** The sections with a link to each: these forms are long. */
export const Contents = ({ document }: { readonly document: FrozenDocument }) => (
  <nav className="hub-no-print" aria-label={`Contents of ${document.form.title}`}>
    <ol className="govuk-list govuk-!-margin-bottom-7">
      {document.sections.map((section) => (
        <li key={section.id}>
          <a className="govuk-link" href={`#${anchorOf(document, section)}`}>
            {section.title}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
