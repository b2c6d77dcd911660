import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { isNew } from '#functions/platform/commit.ts'
import { keys } from '#functions/platform/keys.ts'
import { comingMeetings } from '#functions/platform/meeting-item.ts'
import { openReferral } from '#functions/platform/open.ts'
import { putOrder } from '#functions/platform/pool-agenda-writes.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { partnershipOf } from '#shared/identifiers/reference.ts'
import { reorder } from '#shared/mase/agenda.ts'
import { minutesFor } from '#shared/mase/item-because.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { MaseProgress } from '#shared/referral/referral.ts'
import { volt } from '#shared/referral/volt.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'putOnAgenda'
const ATTEMPTS = 5

/**
 * Puts an accepted referral on the agenda of a meeting, last under its heading. Two coordinators who add at the same
 * moment both succeed: who comes second is tried again on the agenda as it is then.
 */
export const putOnAgenda: UseCase<(typeof maseOperations)['putOnAgenda']> = async (deps, caller, input) => {
  const { meeting: id, heading } = input
  for (let attempt = 1; ; attempt++) {
    const opened = await openReferral(
      deps,
      caller,
      input.reference,
      { operation, action: 'mase.screen' },
      (reference) => [keys.meeting(partnershipOf(reference), id)],
    )
    if (!opened.ok) return opened
    const { person, partnership, referral, others } = opened.value
    const stale = refuseStale(referral, input.version, person)
    if (stale) return stale
    const stored = others[0]?.data as Meeting | undefined
    const meeting = stored ?? comingMeetings(partnership, deps.clock()).find((one) => one.id === id)
    if (!meeting || !['planned', 'running'].includes(meeting.stage))
      return fail({
        kind: 'invalid',
        errors: [{ field: 'meeting', message: 'Select one of the coming meetings' }],
      })

    const item = deps.newId()
    const because = referral.mase?.discussed ? 'review' : 'new'
    const order = reorder(meeting.order, item, { heading, place: Number.MAX_SAFE_INTEGER })
    let agendaMoved = false
    const changed = await changeReferral(
      deps,
      caller,
      opened.value,
      {
        operation,
        transition: 'put-on-agenda',
        next: { mase: { ...(referral.mase as MaseProgress), meeting: meeting.id } },
        history: { kind: 'put-on-agenda', text: `${volt[heading]}, meeting of ${formatDate(meeting.date)}` },
        writes: [
          putOrder(deps, person, meeting, order),
          {
            put: {
              ...keys.agendaItem(partnership.code, meeting.id, item),
              entity: 'agenda-item',
              data: {
                id: item,
                heading,
                kind: 'child',
                because,
                minutes: minutesFor[because].usual,
                presenter:
                  because === 'review'
                    ? `${referral.author.post}, ${referral.agency.name}`
                    : referral.agency.name,
                version: 1,
                title: referral.reference,
                reference: referral.reference,
                addedBy: person.name,
                addedAt: deps.clock().toISOString(),
              },
            },
            when: isNew,
          },
        ],
      },
      ({ index }) => {
        agendaMoved = index > 0
        return undefined
      },
    )
    if (changed.ok) return ok({ version: changed.value.version })
    if (!agendaMoved || attempt === ATTEMPTS) return changed
  }
}
