import type { ContactNeeds } from './contact.ts'

/** What of intelligence a post needs to know of, from how it was typed: places stand on lines of their own, or between commas. */
export const readNeeds = ({
  kinds,
  places,
  conditions,
}: Omit<ContactNeeds, 'places'> & { readonly places: string }): ContactNeeds => ({
  kinds: [...new Set(kinds)],
  places: [
    ...new Set(
      places
        .split(/[\n,;]/)
        .map((place) => place.trim().replaceAll(/\s+/g, ' '))
        .filter(Boolean),
    ),
  ],
  conditions,
})
