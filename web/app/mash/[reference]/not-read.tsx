/** Where one part of a page could not be read: the rest is worth reading meanwhile. */
export const NotRead = () => (
  <p className="govuk-body">This part could not be read just now. Load the page again in a minute.</p>
)
