import type { Action } from '#shared/permissions/rules.ts'
import { type Place, placesFor } from './places.ts'

/** An entry of the menu, and a card of the home page: one place, or several that belong together. */
export interface Entry {
  readonly href: string
  readonly name: string
  readonly about: string
  /** The places that it gathers; empty for one that stands by itself. */
  readonly gathers: readonly Place[]
}

/**
 * What stands in the menu for who may do this. The lists of what others want of a person are one entry; somebody who
 * has only one such list finds it by its own name.
 */
export function entriesFor(actions: readonly Action[]): readonly Entry[] {
  const open = placesFor(actions)
  const gathers = open.filter(({ asked }) => asked)
  if (gathers.length < 2) return open.map((place) => ({ ...place, gathers: [] }))
  return open.flatMap((place) => {
    if (!place.asked) return [{ ...place, gathers: [] }]
    return place === gathers[0] ? [{ ...askedOfYou, gathers }] : []
  })
}

const askedOfYou = {
  href: '/asked',
  name: 'Asked of you',
  about: 'What others ask of you or have sent you, and what of it still waits.',
}
