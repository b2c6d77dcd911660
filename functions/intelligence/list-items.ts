import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { keys } from '#functions/platform/keys.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import type { intelligenceDeskOperations } from '#shared/api/intelligence-desk.ts'
import { labelOf } from '#shared/intelligence/desk-label.ts'
import { deskOrder, usualSort } from '#shared/intelligence/desk-order.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { type ItemState, itemStateIds } from '#shared/intelligence/states.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { ok } from '#shared/result.ts'
import { deskRow, type InState, readState, splitRestricted } from './desk-items.ts'

type Operations = typeof intelligenceDeskOperations

/** The items in one state, with how many there are in each. What is kept from the caller is neither shown nor counted. */
export const listIntelligence: UseCase<Operations['listIntelligence']> = async (
  deps,
  caller,
  { state, kind, sort = usualSort(state), page },
) => {
  const operation = 'listIntelligence'
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const object = 'intelligence items'
  const [area, ...inStates] = await Promise.all([
    findItem<Partnership>(deps, keys.partnership(person.partnership)),
    ...itemStateIds.map((id) => readState(deps, person, id)),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
  ])
  const of = (id: ItemState) => inStates[itemStateIds.indexOf(id)] as InState
  const { open, pointed } = await splitRestricted(deps, person, of(state).items)
  const wanted = open.filter((item) => !kind || item.kind === kind)
  // What a restricted item is about must not show in what it is found by, nor its urgency in its place.
  const pointers = kind ? [] : pointed.map((one) => ({ ...one, restricted: true as const }))
  const rows = [...deskOrder(wanted, sort).map(deskRow), ...pointers]
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE))
  const at = Math.min(page, pages)
  return ok({
    counts: Object.fromEntries(itemStateIds.map((id) => [id, of(id).items.length])) as Record<
      ItemState,
      number
    >,
    more: itemStateIds.filter((id) => of(id).more),
    rows: rows.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE),
    found: rows.length,
    page: at,
    pages,
    phone: area?.data.mashPhone ?? '',
  })
}

/** A reference or a name, without what people type otherwise: spaces, dashes, capitals. */
const plain = (text: string): string => text.replaceAll(/[^\p{L}\d]/gu, '').toLowerCase()

const isFound = (item: IntelligenceItem, find: string): boolean =>
  [item.reference, labelOf(item) ?? ''].some((text) => plain(text).includes(plain(find)))

/** The most that a search shows. */
const MOST_FOUND = 50

/** Items in any state whose reference or label holds what is searched for, what burns first at the top. */
export const findIntelligence: UseCase<Operations['findIntelligence']> = async (deps, caller, { find }) => {
  const operation = 'findIntelligence'
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const object = 'intelligence items'
  const [inStates] = await Promise.all([
    Promise.all(itemStateIds.map((id) => readState(deps, person, id))),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
  ])
  const found = inStates.flatMap(({ items }) => items.filter((item) => isFound(item, find)))
  const { open } = await splitRestricted(deps, person, found)
  const rows = deskOrder(open, 'urgency').map(deskRow)
  return ok({ rows: rows.slice(0, MOST_FOUND), found: rows.length })
}
