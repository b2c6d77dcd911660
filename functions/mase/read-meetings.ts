import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { getMany } from '#functions/platform/read.ts'
import { rowFor } from '#functions/platform/restricted.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'
import { openAgenda, openMeetings } from './open-agenda.ts'

type Operations = typeof maseOperations

/** The next meetings, with how much is on each. */
export const listMeetings: UseCase<Operations['listMeetings']> = async (deps, caller) => {
  const opened = await openDesk(deps, caller, { operation: 'listMeetings', action: 'mase.agenda' })
  if (!opened.ok) return opened
  const meetings = await openMeetings(deps, opened.value.partnership)
  return ok({
    meetings: meetings.map(({ id, date, time, place, order }) => ({
      id,
      date,
      time,
      place,
      items: Object.values(order).flat().length,
    })),
  })
}

/** The agenda of one meeting with what its items are about; reading it is audited. */
export const readMeeting: UseCase<Operations['readMeeting']> = async (deps, caller, { meeting: id }) => {
  const operation = 'readMeeting'
  const opened = await openAgenda(deps, caller, id, operation)
  if (!opened.ok) return opened
  const { person, meeting, items } = opened.value
  const references = items.flatMap(({ reference }) => reference ?? [])
  const [heads] = await Promise.all([
    getMany(deps, references.map(keys.referral)),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: `agenda ${id}` })),
  ])
  const rows = new Map(
    heads.flatMap((item) => {
      const referral = item?.data as Referral | undefined
      return referral ? [[referral.reference, rowFor(deps, person, referral, 'mase.read')] as const] : []
    }),
  )
  return ok({
    meeting,
    items: items.map((item) => ({ ...item, row: item.reference ? rows.get(item.reference) : undefined })),
  })
}
