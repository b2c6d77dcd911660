import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk, refOf } from '#functions/platform/open.ts'
import { queryAll } from '#functions/platform/read.ts'
import type { profileOperations } from '#shared/api/profile.ts'
import { monthsOf } from '#shared/evaluation/quarters.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDateTime, londonClock } from '#shared/identifiers/date-time.ts'
import { draftProfile } from '#shared/mase/profile/draft-profile.ts'
import { type ProblemProfile, profileId, profileSectionIds } from '#shared/mase/profile/profile.ts'
import { fail, ok } from '#shared/result.ts'
import { profileObject, putProfile } from './profile-items.ts'
import { takeBasis } from './take-basis.ts'

const operation = 'beginProfile'

const notBegun: Failure = {
  kind: 'invalid',
  errors: [{ field: 'quarter', message: 'Select a quarter that has begun' }],
}

const standsAlready = ({ begun, edition }: ProblemProfile): Failure => ({
  kind: 'conflict',
  detail: `${begun.by.name} (${begun.by.post}) began edition ${edition} of this profile on ${formatDateTime(begun.at)}, and it is still a draft. Go on with that one.`,
})

/**
 * Drafts the profile of a quarter. After a finished edition the next one begins with its words, so that only what is wrong
 * need be changed; its figures are those of now.
 */
export const beginProfile: UseCase<(typeof profileOperations)['beginProfile']> = async (
  deps,
  caller,
  { quarter },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.profile' })
  if (!opened.ok) return opened
  const person = opened.value
  const at = deps.clock().toISOString()
  if ((monthsOf(quarter)[0] as string) > londonClock(at).date.slice(0, 7)) return fail(notBegun)
  const [stored, { partnership, basis }] = await Promise.all([
    queryAll<ProblemProfile>(deps, keys.profile(person.partnership, '').pk, `${quarter}-`),
    takeBasis(deps, person, quarter),
  ])
  const last = stored.map(({ data }) => data).toSorted((a, b) => b.edition - a.edition)[0]
  const entryOf = (kind: 'change' | 'refused', id: string) =>
    auditEntry(deps, caller, person, { operation, kind, object: profileObject(id) })
  if (last?.state === 'draft') {
    await writeAudit(deps, entryOf('refused', last.id))
    return fail(standsAlready(last))
  }
  const edition = (last?.edition ?? 0) + 1
  const drafts = draftProfile(basis)
  const profile: ProblemProfile = {
    id: profileId(quarter, edition),
    partnership: person.partnership,
    partnershipName: partnership.name,
    quarter,
    edition,
    state: 'draft',
    sections: profileSectionIds.map((id) => {
      const before = last?.sections.find((section) => section.id === id)
      const isWritten = before?.changed !== undefined
      return {
        id,
        text: isWritten ? before.text : drafts[id].text,
        drafted: drafts[id],
        ...(before?.withoutTables ? { withoutTables: true as const } : {}),
        version: 1,
        ...(isWritten ? { changed: before.changed } : {}),
      }
    }),
    begun: { by: refOf(person), at },
    figures: { at, isFinal: basis.now.isFinal },
    version: 0,
  }
  const written = await commit(deps, [putProfile(profile, { version: 0 })], entryOf('change', profile.id))
  if (written.ok) return ok({ profile: profile.id })
  const first = written.failure.current?.data as ProblemProfile | undefined
  await writeAudit(deps, entryOf('refused', profile.id))
  return fail(first ? standsAlready(first) : { kind: 'busy' })
}
