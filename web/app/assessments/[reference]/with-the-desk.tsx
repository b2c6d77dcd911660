/** Where what is said of others goes, and what its author does who cannot wait for that. */
export const WithTheDesk = ({ sent }: { readonly sent: boolean }) => (
  <>
    <h2 className="govuk-heading-m">What it says of others</h2>
    <p className="govuk-body">
      Anything that it says of other children, people of concern, places and trends{' '}
      {sent ? 'is with' : 'goes to'} the intelligence desk as well, without your name beside it. The desk
      checks it and decides who is told. You do not see whom.
    </p>
    <p className="govuk-body">
      If somebody must know today, ring them yourself
      {sent
        ? ', and write down who, and when'
        : ', and record in the assessment that you told them, and when'}
      .
    </p>
  </>
)
