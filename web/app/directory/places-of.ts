/** Places as they are typed: on lines of their own, or between commas. */
export const placesOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[\n,;]/)
      .map((place) => place.trim().replaceAll(/\s+/g, ' '))
      .filter(Boolean),
  ),
]
