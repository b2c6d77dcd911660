import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem, getMany, queryLatest } from '#functions/platform/read.ts'
import type { profileOperations } from '#shared/api/profile.ts'
import { type ProblemProfile, profileId } from '#shared/mase/profile/profile.ts'
import { reportOf } from '#shared/mase/profile/report-of.ts'
import { fail, ok } from '#shared/result.ts'
import { profileObject } from './profile-items.ts'

type Operations = typeof profileOperations

/** Ten years of quarters. */
const MOST = 40

/** The profiles of the partnership, the latest quarter and edition first. */
export const listProfiles: UseCase<Operations['listProfiles']> = async (deps, caller) => {
  const operation = 'listProfiles'
  const opened = await openDesk(deps, caller, { operation, action: 'mase.profile' })
  if (!opened.ok) return opened
  const person = opened.value
  const [stored] = await Promise.all([
    queryLatest<ProblemProfile>(deps, {
      pk: keys.profile(person.partnership, '').pk,
      from: '2',
      limit: MOST,
    }),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, { operation, kind: 'read', object: 'problem profiles' }),
    ),
  ])
  return ok({ profiles: stored.map(({ data: { sections: _, ...row } }) => row) })
}

/** One profile, to read; a reading of it. */
export const readProfile: UseCase<Operations['readProfile']> = async (deps, caller, { profile: id }) => {
  const operation = 'readProfile'
  const opened = await openDesk(deps, caller, { operation, action: 'mase.profile' })
  if (!opened.ok) return opened
  const person = opened.value
  const found = await findItem<ProblemProfile>(deps, keys.profile(person.partnership, id))
  if (!found) return fail({ kind: 'not-found' })
  const { quarter, edition } = found.data
  const later = profileId(quarter, edition + 1)
  const [[next]] = await Promise.all([
    getMany(deps, [keys.profile(person.partnership, later)]),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, { operation, kind: 'read', object: profileObject(id) }),
    ),
  ])
  return ok({ profile: found.data, report: reportOf(found.data), ...(next ? { later } : {}) })
}
