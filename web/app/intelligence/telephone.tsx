/** A telephone number that a telephone can ring. */
export const Telephone = ({ number }: { readonly number: string }) => (
  <a className="govuk-link" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
    {number}
  </a>
)
