import type { StoredConnection, ThingPlace } from '#shared/intelligence/connection.ts'
import { findIntelligence } from '#shared/intelligence/intelligence-reference.ts'
import type { Item } from '../items.ts'
import { intelligenceKeys, intelligenceLists } from './keys.ts'

/**
 * Which of two places a connection is listed under: always the same one. Of an item and a referral it is the item: nothing of
 * intelligence stands under a referral.
 */
export const isFirst = (one: ThingPlace, other: ThingPlace): boolean =>
  findIntelligence(other.reference) === undefined ||
  (findIntelligence(one.reference) !== undefined && one.reference < other.reference)

export const connectionKey = (own: ThingPlace, other: ThingPlace) =>
  intelligenceKeys.connection(own.reference, own.mark, other.reference, other.mark)

/** Two things as they are stored under one of them; listed under the first. */
export function connectionItem(code: string, connection: StoredConnection): Item<StoredConnection> {
  const { own, other, judgement, foundAt } = connection
  return {
    ...connectionKey(own, other),
    entity: 'connection',
    data: connection,
    ...(isFirst(own, other) && {
      worklistPk: intelligenceLists.connections(code, judgement?.verdict ?? 'possible'),
      worklistSk: `${judgement?.at ?? foundAt}#${own.reference}#${own.mark}#${other.reference}`,
    }),
  }
}
