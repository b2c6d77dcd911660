import { type ItemKind, itemKinds } from '#shared/intelligence/kinds.ts'
import type { ContactNeeds } from '#shared/people/contact.ts'

const everything = { kinds: itemKinds, places: [], conditions: true }
const about = (
  kinds: readonly ItemKind[],
  places: readonly string[] = [],
  conditions = false,
): ContactNeeds => ({ kinds, places, conditions })

/** What of intelligence the posts of the demonstration need to know of. */
export const demonstrationNeeds: Readonly<Record<string, ContactNeeds>> = {
  'lkm-police-spoc': everything,
  'lkm-mash': about(['child', 'person', 'place'], [], true),
  'lkm-health-spoc': about(['child', 'trend'], [], true),
  'lkm-school': about(['child', 'person', 'vehicle', 'place'], ['Hollin Bank', 'ZZ99']),
  'lkm-housing': about(['place', 'person'], ['Harbour', 'Quay']),
  'lkm-education': about(['child', 'trend']),
  'lkm-voluntary': about(['trend', 'place'], ['Harbour']),
  'vnt-mash': about(['child', 'person', 'place'], [], true),
  'vnt-school': about(['child', 'vehicle'], ['Tarnwick']),
  'vnt-police': everything,
}
