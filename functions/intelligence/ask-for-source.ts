import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, isNew } from '#functions/platform/commit.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { intelligenceObject, openItem } from '#functions/platform/intelligence/open-item.ts'
import type { Item } from '#functions/platform/items.ts'
import { refOf } from '#functions/platform/open.ts'
import type { intelligenceDeskOperations } from '#shared/api/intelligence-desk.ts'
import type { SourceReading } from '#shared/intelligence/desk-view.ts'
import { fail, ok } from '#shared/result.ts'
import { minute } from '#shared/time/zone.ts'
import { itemConflict, refused } from './desk-change.ts'
import { partsOf } from './parts.ts'
import { unsealSource } from './unseal-source.ts'

type Operations = typeof intelligenceDeskOperations

/** How long after somebody asked they can look, so that no old address opens it. */
const OPEN_FOR = 5 * minute

const readingItem = (reading: SourceReading): Item<SourceReading> => ({
  ...intelligenceKeys.sourceReading(reading.item, reading.id),
  entity: 'source-reading',
  data: reading,
})

/** Asks to see who gave an item. The reason stands with the item for good, whether it is looked at or not. */
export const askForSource: UseCase<Operations['askForSource']> = async (deps, caller, { item, reason }) => {
  const operation = 'askForSource'
  const opened = await openItem(deps, caller, item, { operation, action: 'intelligence.source' })
  if (!opened.ok) return opened
  const { person } = opened.value
  const { reference } = opened.value.item
  const reading: SourceReading = {
    id: deps.newId(),
    item: reference,
    by: refOf(person),
    at: deps.clock().toISOString(),
    because: reason,
  }
  const written = await commit(
    deps,
    [{ put: readingItem(reading), when: isNew }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: intelligenceObject(reference) }),
  )
  return written.ok ? ok({ reading: reading.id }) : fail(itemConflict(undefined))
}

/** Shows who gave an item, once, to the officer who asked a moment ago. */
export const readSource: UseCase<Operations['readSource']> = async (deps, caller, { item, reading: id }) => {
  const operation = 'readSource'
  const opened = await openItem(deps, caller, item, { operation, action: 'intelligence.source' })
  if (!opened.ok) return opened
  const { person, stored } = opened.value
  const { reference } = opened.value.item
  const reading = partsOf<SourceReading>(stored, 'source-reading').find((one) => one.id === id)
  if (!reading || reading.by.id !== person.id)
    return refused(deps, caller, opened.value, operation, { kind: 'not-found' })
  const now = deps.clock()
  const isOver = now.getTime() - Date.parse(reading.at) > OPEN_FOR
  if (reading.shownAt || isOver)
    return refused(deps, caller, opened.value, operation, {
      kind: 'conflict',
      detail: 'It was shown already, or you asked too long ago. Ask again, with a reason.',
    })
  const written = await commit(
    deps,
    [
      {
        put: readingItem({ ...reading, shownAt: now.toISOString() }),
        when: {
          expression: 'attribute_not_exists(#data.#shownAt)',
          names: { '#data': 'data', '#shownAt': 'shownAt' },
        },
      },
    ],
    auditEntry(deps, caller, person, { operation, kind: 'source', object: intelligenceObject(reference) }),
  )
  return written.ok
    ? ok(unsealSource(deps, reference, stored))
    : readSource(deps, caller, { item, reading: id })
}
