/** "A.B." for a child whom a paper must not name; undefined when there is no name. */
export function initialsOf(name: string | undefined): string | undefined {
  const letters = (name ?? '').split(/\s+/).flatMap((part) => part.match(/\p{L}/u)?.[0]?.toUpperCase() ?? [])
  return letters.length > 0 ? `${letters.join('.')}.` : undefined
}
