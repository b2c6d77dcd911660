import type { UseCase } from '#functions/platform/api-function.ts'
import { mailItem } from '#functions/platform/mail.ts'
import { refOf } from '#functions/platform/open.ts'
import type { roomOperations } from '#shared/api/room.ts'
import type { Failure } from '#shared/failure.ts'
import { GENERAL, type MinutesCorrection, minutesStage } from '#shared/mase/minutes.ts'
import { changeMinutes } from './change-minutes.ts'
import { mailsToMembers } from './circulate-minutes.ts'

const operation = 'correctMinutes'

/** An item of DynamoDB holds 400 kB; the rest is room for one more. */
const MOST_BYTES = 350_000

const full: Failure = {
  kind: 'conflict',
  detail: 'These minutes hold as many corrections as they can. Put right what is left at the next meeting.',
}

/** Puts something right after the minutes were approved. What was approved stays as it was. Members who have them are told. */
export const correctMinutes: UseCase<(typeof roomOperations)['correctMinutes']> = (deps, caller, input) =>
  changeMinutes(deps, caller, input, { operation, action: 'mase.meet' }, (opened) => {
    const { person, meeting, minutes, items } = opened
    const { text, item } = input
    if (minutesStage(minutes, meeting) === 'draft')
      return {
        refuse: {
          kind: 'conflict',
          detail: 'The minutes are not approved yet. Change them where they are written.',
        },
      }
    if (item !== undefined && item !== GENERAL && !items.some(({ id }) => id === item))
      return {
        refuse: { kind: 'invalid', errors: [{ field: 'item', message: 'Select what it is about' }] },
      }
    if (Buffer.byteLength(JSON.stringify(minutes.corrections)) > MOST_BYTES) return { refuse: full }
    const at = deps.clock().toISOString()
    const correction: MinutesCorrection = {
      id: deps.newId(),
      ...(item && item !== GENERAL ? { item } : {}),
      text,
      by: refOf(person),
      at,
    }
    return {
      next: { corrections: [...minutes.corrections, correction] },
      writes: minutes.circulatedAt
        ? mailsToMembers(opened, 'mase-minutes-corrected', { event: `correction ${correction.id}`, at }).map(
            (mail) => ({ put: mailItem(mail) }),
          )
        : [],
    }
  })
