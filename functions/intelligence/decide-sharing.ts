import type { UseCase } from '#functions/platform/api-function.ts'
import { isNew, type Write } from '#functions/platform/commit.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import type { Item } from '#functions/platform/items.ts'
import { refOf } from '#functions/platform/open.ts'
import type { intelligenceDeskOperations } from '#shared/api/intelligence-desk.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { NotTold } from '#shared/intelligence/dissemination.ts'
import { changeItemUseCase, refuseField } from './desk-change.ts'
import { takeBack } from './grade-item.ts'
import { partsOf, releasesOf } from './parts.ts'

type Operation = (typeof intelligenceDeskOperations)['decideOnSharing']
type Input = InputOf<Operation>

const notToldItem = (decision: NotTold): Item<NotTold> => ({
  ...intelligenceKeys.notTold(decision.item, decision.id),
  entity: 'not-told',
  data: decision,
})

/** The decision not to share that stands. */
const standing = (stored: readonly Item[]): NotTold | undefined =>
  partsOf<NotTold>(stored, 'not-told').find(({ contactId, undone }) => contactId === undefined && !undone)

/** Decides that an item is shared with nobody, or that it may be after all. Both stay to be seen, with their reasons. */
export const decideOnSharing: UseCase<Operation> = changeItemUseCase<Input>(
  'decideOnSharing',
  ({ share }) => (share === 'no' ? 'not-share' : 'share-after-all'),
  ({ person, item, stored }, { share, reason }, at, deps) => {
    const by = refOf(person)
    if (share === 'yes') {
      const before = standing(stored)
      const writes: Write[] = before ? [{ put: notToldItem({ ...before, undone: { reason, by, at } }) }] : []
      return { next: { state: item.grading ? 'graded' : 'received' }, writes }
    }
    const releases = releasesOf(stored)
    if (releases.some(({ state }) => state === 'released'))
      return refuseField(
        'share',
        'A text of it was released already. Recall what was given to those who should not have it',
      )
    const decision: NotTold = { id: deps.newId(), item: item.reference, reason, by, at }
    return {
      next: { state: 'not-shared', writer: undefined },
      writes: [
        { put: notToldItem(decision), when: isNew },
        ...takeBack(
          item,
          releases.find(({ state }) => state === 'waiting'),
        ),
      ],
    }
  },
)
