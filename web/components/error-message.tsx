export const ErrorMessage = ({ id, message }: { readonly id: string; readonly message: string }) => (
  <p id={id} className="govuk-error-message">
    <span className="govuk-visually-hidden">Error:</span> {message}
  </p>
)
