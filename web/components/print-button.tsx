/** Prints the page. Shown where scripts are on; without them the browser's own command does. */
export const PrintButton = () => (
  <button type="button" className="govuk-button govuk-button--secondary hub-script-only" data-hub-print>
    Print this page
  </button>
)
