import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { keys } from '#functions/platform/keys.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem, queryPage } from '#functions/platform/read.ts'
import { findHidden } from '#functions/platform/restricted.ts'
import type { intelligenceDeskOperations } from '#shared/api/intelligence-desk.ts'
import { labelOf } from '#shared/intelligence/desk-label.ts'
import { deskOrder, usualSort } from '#shared/intelligence/desk-order.ts'
import type { DeskPointer, DeskRow } from '#shared/intelligence/desk-view.ts'
import { codesOf } from '#shared/intelligence/grading.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { type ItemState, itemStateIds } from '#shared/intelligence/states.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { ok } from '#shared/result.ts'

const operation = 'listIntelligence'

/** As many of a state as are counted and sorted: of what is done the latest, of what is to be done all that a desk could face. */
const MOST: Readonly<Record<ItemState, number>> = {
  received: 1_000,
  graded: 1_000,
  drafted: 1_000,
  released: 400,
  'not-shared': 400,
}

interface InState {
  readonly items: readonly IntelligenceItem[]
  /** There are more than were read. */
  readonly more: boolean
}

/** The items in a state that are not kept from somebody. */
async function readState(deps: Dependencies, person: Person, state: ItemState): Promise<InState> {
  const items: IntelligenceItem[] = []
  let cursor: string | undefined
  let read = 0
  do {
    const page = await queryPage<IntelligenceItem>(deps, {
      index: 'worklist',
      pk: intelligenceLists.items(person.partnership, state),
      limit: MOST[state] - read,
      descending: usualSort(state) === 'latest',
      cursor,
    })
    read += page.items.length
    items.push(...page.items.map(({ data }) => data).filter((item) => !isKeptFrom(deps, person, item)))
    cursor = page.next
  } while (cursor && read < MOST[state])
  return { items, more: cursor !== undefined }
}

/** How somebody types a reference or a name, without what they might type otherwise. */
const plain = (text: string): string => text.replaceAll(/[^\p{L}\d]/gu, '').toLowerCase()

const isFound = (item: IntelligenceItem, find: string): boolean =>
  [item.reference, labelOf(item) ?? ''].some((text) => plain(text).includes(plain(find)))

const rowOf = (item: IntelligenceItem): DeskRow => ({
  reference: item.reference,
  kind: item.kind,
  label: labelOf(item),
  state: item.state,
  givenAt: item.givenAt,
  since: item.since,
  danger: item.danger,
  priority: item.grading?.priority,
  codes: item.grading && codesOf(item.grading),
  writer: item.writer,
})

/** The items in one state, with how many there are in each. What is kept from the caller is neither shown nor counted. */
export const listIntelligence: UseCase<(typeof intelligenceDeskOperations)['listIntelligence']> = async (
  deps,
  caller,
  { state, kind, sort = usualSort(state), find, page },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const [area, ...inStates] = await Promise.all([
    findItem<Partnership>(deps, keys.partnership(person.partnership)),
    ...itemStateIds.map((id) => readState(deps, person, id)),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, { operation, kind: 'read', object: 'intelligence items' }),
    ),
  ])
  const { mashPhone: phone } = area?.data as Partnership
  const of = (id: ItemState) => inStates[itemStateIds.indexOf(id)] as InState
  const things = of(state).items.map((item) => ({ item, reference: item.raisedIn?.reference ?? '' }))
  const raised = things.filter(({ reference }) => reference !== '')
  const hidden = await findHidden(deps, person, raised, 'intelligence.read', () => undefined)
  const isNarrowed = kind !== undefined || Boolean(find)
  const shown = things.flatMap((one) => (hidden.has(one) ? [] : [one.item]))
  const wanted = shown.filter((item) => (!kind || item.kind === kind) && (!find || isFound(item, find)))
  // What a restricted item is about must not show in whether a search finds it, nor its urgency in its place.
  const pointers = isNarrowed
    ? []
    : raised
        .filter((one) => hidden.has(one))
        .map(
          ({ item, reference }): DeskPointer => ({
            restricted: true,
            reference,
            since: item.since,
            phone,
          }),
        )
  const rows = [...deskOrder(wanted, sort).map(rowOf), ...pointers]
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
  })
}
