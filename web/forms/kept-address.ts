const NAME = 'kept'

/** The address of a page with the id of what is kept for it. */
export function withKept(path: string, id: string): string {
  const url = new URL(path, 'https://hub.invalid')
  url.searchParams.set(NAME, id)
  return url.pathname + url.search
}

/** The other way round: the page's own address, and the id if there is one. */
export function splitKept(address: string): { path: string; id: string | undefined } {
  const url = new URL(address, 'https://hub.invalid')
  const id = url.searchParams.get(NAME) ?? undefined
  url.searchParams.delete(NAME)
  return { path: url.pathname + url.search, id }
}
