/** A reference as it is read out: bold, spaced, never broken across lines. */
export const Reference = ({ value }: { readonly value: string }) => (
  <span className="hub-reference">{value}</span>
)
