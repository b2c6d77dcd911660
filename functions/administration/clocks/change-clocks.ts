import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { changePartnership, partnershipChanged } from '#functions/platform/partnerships.ts'
import { findItem } from '#functions/platform/read.ts'
import type { administrationOperations } from '#shared/api/administration.ts'
import type { Failure } from '#shared/failure.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { fail, ok } from '#shared/result.ts'
import { readSettings } from '#shared/time/settings/read-settings.ts'
import { settingsMark } from '#shared/time/settings/settings-mark.ts'

type Operations = typeof administrationOperations

const object = 'clocks'

/** The clocks as they are agreed now, for those who keep them and those who answer for them. */
export const readClocks: UseCase<Operations['readClocks']> = async (deps, caller) => {
  const operation = 'readClocks'
  const opened = await openDesk(deps, caller, { operation, action: 'clocks.read' })
  if (!opened.ok) return opened
  const [item] = await Promise.all([
    findItem<Partnership>(deps, keys.partnership(opened.value.partnership)),
    writeAudit(deps, auditEntry(deps, caller, opened.value, { operation, kind: 'read', object })),
  ])
  const partnership = item?.data as Partnership
  const { clocks, calendar, version } = partnership
  return ok({ settings: { clocks, calendar }, version })
}

const unconfirmed: Failure = {
  kind: 'invalid',
  errors: [
    {
      field: 'confirm',
      message: 'Look at what these clocks would mean, worked out below, and confirm that they are right',
    },
  ],
}

/**
 * Changes the clocks, once who changes them has confirmed what they come to. No referral is touched: each keeps the time
 * that it was given until its clock is set anew.
 */
export const changeClocks: UseCase<Operations['changeClocks']> = async (deps, caller, input) => {
  const operation = 'changeClocks'
  const opened = await openDesk(deps, caller, { operation, action: 'clocks.write' })
  if (!opened.ok) return opened
  const person = opened.value
  const { version, confirm, ...typed } = input
  const read = readSettings(typed)
  if (!read.ok) return fail({ kind: 'invalid', errors: read.failure })
  if (confirm !== settingsMark(read.value)) return fail(unconfirmed)
  const item = await findItem<Partnership>(deps, keys.partnership(person.partnership))
  if (item?.data.version !== version) return fail(partnershipChanged)
  return changePartnership(deps, caller, person, item.data, read.value, { operation, object })
}
