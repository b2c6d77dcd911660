/** Where a version of a tool is shown; both are words that a definition may hold. */
export const toolAddress = ({ id, version }: { readonly id: string; readonly version: string }): string =>
  `/tools/${encodeURIComponent(id)}/${encodeURIComponent(version)}`
