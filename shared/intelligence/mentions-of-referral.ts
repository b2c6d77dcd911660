import { nameParts } from '../matching/name-parts.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Thing, ThingKind } from './near-thing.ts'

const kinds: Readonly<Record<Mention['kind'], ThingKind>> = {
  child: 'person',
  person: 'person',
  vehicle: 'vehicle',
  telephone: 'telephone',
  email: 'email',
  handle: 'account',
  place: 'place',
}

/** What a referral mentions, as it is compared with what an item of intelligence names. */
export function thingOfMention({ kind, text, key, dateOfBirth }: Mention): Thing {
  const value =
    {
      person: nameParts(text).join(' '),
      place: key,
    }[kinds[kind] as string] ?? key.slice(key.indexOf(':') + 1)
  return {
    kind: kinds[kind],
    text,
    value,
    key,
    ...(dateOfBirth && { born: { from: dateOfBirth, to: dateOfBirth } }),
  }
}
