/** A value that travels with the form unseen: a version, a request's id. Never anything about a child. */
export const Hidden = ({ name, value }: { readonly name: string; readonly value: string | number }) => (
  <input type="hidden" name={name} value={value} />
)
