import type { Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { queryPage } from '#functions/platform/read.ts'
import { findHidden } from '#functions/platform/restricted.ts'
import { labelOf } from '#shared/intelligence/desk-label.ts'
import { usualSort } from '#shared/intelligence/desk-order.ts'
import type { DeskRow } from '#shared/intelligence/desk-view.ts'
import { codesOf } from '#shared/intelligence/grading.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { ItemState } from '#shared/intelligence/states.ts'
import type { Person } from '#shared/people/person.ts'

/** As many of a state as are counted and sorted: of what is done the latest, of what is to be done all that a desk could face. */
const MOST: Readonly<Record<ItemState, number>> = {
  received: 1_000,
  graded: 1_000,
  drafted: 1_000,
  released: 400,
  'not-shared': 400,
}

export interface InState {
  readonly items: readonly IntelligenceItem[]
  /** There are more than were read. */
  readonly more: boolean
}

/** The items in a state that are not kept from somebody. */
export async function readState(deps: Dependencies, person: Person, state: ItemState): Promise<InState> {
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

interface Split {
  readonly open: readonly IntelligenceItem[]
  /** Those raised in restricted records on which the person is not named, with the reference of the record. */
  readonly pointed: readonly { readonly since: string; readonly reference: string }[]
}

/** Parts the items that somebody may read from those of which they learn only that they exist. */
export async function splitRestricted(
  deps: Dependencies,
  person: Person,
  items: readonly IntelligenceItem[],
): Promise<Split> {
  const raised = items.flatMap((item) =>
    item.raisedIn ? [{ item, reference: item.raisedIn.reference, since: item.since }] : [],
  )
  const hidden = await findHidden(deps, person, raised, 'intelligence.read', () => undefined)
  const pointed = raised.filter((one) => hidden.has(one))
  const kept = new Set(pointed.map(({ item }) => item))
  return {
    open: items.filter((item) => !kept.has(item)),
    pointed: pointed.map(({ reference, since }) => ({ reference, since })),
  }
}

export const deskRow = (item: IntelligenceItem): DeskRow => ({
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
