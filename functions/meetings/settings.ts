import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { listComingMeetings } from '#functions/platform/meeting-item.ts'
import { changePartnership, partnershipChanged } from '#functions/platform/partnerships.ts'
import type { meetingOperations } from '#shared/api/meetings.ts'
import type { Failure } from '#shared/failure.ts'
import { readMaseSettings as readTyped } from '#shared/mase/read-mase-settings.ts'
import { maseSettingsMark } from '#shared/mase/settings-mark.ts'
import { fail, ok } from '#shared/result.ts'
import { activePosts, openPartnership } from './open-planned.ts'
import { choicesOf } from './view.ts'

type Operations = typeof meetingOperations

const object = 'mase settings'

/** How the MASE meets, for those who keep it. */
export const readMaseSettings: UseCase<Operations['readMaseSettings']> = async (deps, caller) => {
  const operation = 'readMaseSettings'
  const opened = await openPartnership(deps, caller, { operation, action: 'mase.settings' })
  if (!opened.ok) return opened
  const { person, partnership, contacts } = opened.value
  const [coming] = await Promise.all([
    listComingMeetings(deps, partnership),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
  ])
  return ok({
    settings: partnership.mase,
    version: partnership.version,
    calendar: partnership.calendar,
    choices: choicesOf(contacts),
    touched: coming.filter(({ version }) => version > 0).length,
  })
}

const unconfirmed: Failure = {
  kind: 'invalid',
  errors: [
    {
      field: 'confirm',
      message: 'Look at the meetings that this would make, worked out below, and confirm that they are right',
    },
  ],
}

/** Changes how the MASE meets, once who changes it has confirmed the meetings that come of it. */
export const changeMaseSettings: UseCase<Operations['changeMaseSettings']> = async (deps, caller, input) => {
  const operation = 'changeMaseSettings'
  const opened = await openPartnership(deps, caller, { operation, action: 'mase.settings' })
  if (!opened.ok) return opened
  const { person, partnership, contacts } = opened.value
  const { version, confirm, ...typed } = input
  const read = readTyped(typed, activePosts(contacts))
  if (!read.ok) return fail({ kind: 'invalid', errors: read.failure })
  if (partnership.version !== version) return fail(partnershipChanged)
  if (confirm !== maseSettingsMark(read.value)) return fail(unconfirmed)
  return changePartnership(deps, caller, person, partnership, { mase: read.value }, { operation, object })
}
