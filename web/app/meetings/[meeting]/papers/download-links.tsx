/** The same words as files. Each link says whose copy and of which kind it is, as links to files must. */
export const DownloadLinks = ({
  href,
  query = '',
  of,
}: {
  /** Of the folder that has both. */
  readonly href: string
  readonly query?: string
  /** "these papers", "the copy of …". */
  readonly of: string
}) => (
  <p className="govuk-body hub-no-print">
    <a className="govuk-link" href={`${href}/pdf${query}`}>
      Download {of} as a PDF
    </a>
    <br />
    <a className="govuk-link" href={`${href}/word${query}`}>
      Download {of} as a Word document
    </a>
  </p>
)
