/** A telephone number that a telephone can ring, on one line. */
export const Telephone = ({ number }: { readonly number: string }) => (
  <a className="govuk-link hub-unbroken" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
    {number}
  </a>
)
