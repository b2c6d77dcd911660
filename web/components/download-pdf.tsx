/** Leads to the same as a file, made to be kept, printed and listened to. It says its kind, as links to files must. */
export const DownloadPdf = ({ href, reference }: { readonly href: string; readonly reference: string }) => (
  <p className="govuk-body hub-no-print">
    <a className="govuk-link" href={href}>
      Download {reference} as a PDF
    </a>
  </p>
)
