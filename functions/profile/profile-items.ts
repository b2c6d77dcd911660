import { hasVersion, isNew, type Write } from '#functions/platform/commit.ts'
import { keys } from '#functions/platform/keys.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { ProblemProfile } from '#shared/mase/profile/profile.ts'

/** Writes a profile over the version that was read; version 0 was never written. */
export const putProfile = (next: ProblemProfile, before: Pick<ProblemProfile, 'version'>): Write => ({
  put: {
    ...keys.profile(next.partnership, next.id),
    entity: 'profile',
    data: { ...next, version: before.version + 1 },
  },
  when: before.version === 0 ? isNew : hasVersion(before.version),
})

/** The name under which a profile stands in the audit trail. */
export const profileObject = (id: string): string => `problem profile ${id}`

const seeAgain = 'Nothing of yours was saved over it. Look at the profile again before you go on.'

/** Why nothing can be changed any more in a profile that is finished. */
export const whyFinished = ({ finished }: ProblemProfile): Failure | undefined =>
  finished && {
    kind: 'conflict',
    detail: `${finished.by.name} (${finished.by.post}) finished this profile on ${formatDateTime(finished.at)}. It stays as it is; begin its next edition to correct it.`,
  }

/** Who changed a section last, to somebody whose change came second. */
export function sectionConflict(profile: ProblemProfile | undefined, section: string): Failure {
  const changed = profile?.sections.find(({ id }) => id === section)?.changed
  return {
    kind: 'conflict',
    detail: changed
      ? `${changed.by.name} (${changed.by.post}) changed this section on ${formatDateTime(changed.at)}. ${seeAgain}`
      : `Its figures were taken anew. ${seeAgain}`,
  }
}

/** To somebody whose page is not of the latest version. */
export function profileConflict(profile: ProblemProfile): Failure {
  const latest = profile.sections
    .flatMap(({ changed }) => changed ?? [])
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
  return {
    kind: 'conflict',
    detail: `${latest ? `${latest.by.name} (${latest.by.post}) changed this profile on ${formatDateTime(latest.at)}.` : 'This profile has changed.'} ${seeAgain}`,
  }
}
