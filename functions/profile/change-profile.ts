import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk, refOf } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import type { OperationName } from '#shared/api/index.ts'
import type { profileOperations } from '#shared/api/profile.ts'
import type { Failure } from '#shared/failure.ts'
import { draftProfile } from '#shared/mase/profile/draft-profile.ts'
import type { ProblemProfile, ProfileSection } from '#shared/mase/profile/profile.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { profileConflict, profileObject, putProfile, sectionConflict, whyFinished } from './profile-items.ts'
import { takeBasis } from './take-basis.ts'

type Operations = typeof profileOperations

/** Somebody may write another section meanwhile; both are kept. */
const ATTEMPTS = 4

/** An item of DynamoDB holds 400 kB; the rest is room for its figures to grow when they are taken anew. */
const MOST_BYTES = 350_000

const tooLong: Failure = {
  kind: 'invalid',
  errors: [
    { field: 'text', message: 'The profile as a whole is too long. Shorten this, or another section' },
  ],
}

type Planned = { readonly next: ProblemProfile; readonly version: number } | { readonly refuse: Failure }

/** Changes a draft; where somebody changed another part of it meanwhile, the change is made anew on what is there then. */
async function changeProfile(
  deps: Dependencies,
  caller: Caller,
  { id, operation }: { readonly id: string; readonly operation: OperationName },
  plan: (profile: ProblemProfile, person: Person, at: string) => Planned | Promise<Planned>,
): Promise<Result<{ version: number }, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.profile' })
  if (!opened.ok) return opened
  const person = opened.value
  const entryOf = (kind: 'change' | 'refused') =>
    auditEntry(deps, caller, person, { operation, kind, object: profileObject(id) })
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const found = await findItem<ProblemProfile>(deps, keys.profile(person.partnership, id))
    if (!found) return fail({ kind: 'not-found' })
    const ended = whyFinished(found.data)
    const planned = ended ? { refuse: ended } : await plan(found.data, person, deps.clock().toISOString())
    if ('refuse' in planned) {
      await writeAudit(deps, entryOf('refused'))
      return fail(planned.refuse)
    }
    const written = await commit(deps, [putProfile(planned.next, found.data)], entryOf('change'))
    if (written.ok) return ok({ version: planned.version })
  }
  return fail({ kind: 'busy' })
}

/** Writes a section. Its version and not that of the whole counts: two who write different sections never meet. */
export const saveProfileSection: UseCase<Operations['saveProfileSection']> = (deps, caller, input) =>
  changeProfile(
    deps,
    caller,
    { id: input.profile, operation: 'saveProfileSection' },
    (profile, person, at) => {
      const before = profile.sections.find(({ id }) => id === input.section)
      if (!before) return { refuse: { kind: 'not-found' } }
      if (before.version !== input.version) return { refuse: sectionConflict(profile, input.section) }
      const { withoutTables: _, ...rest } = before
      const section: ProfileSection = {
        ...rest,
        text: input.text,
        ...(input.tables === 'no' ? { withoutTables: true as const } : {}),
        version: before.version + 1,
        changed: { by: refOf(person), at },
      }
      const sections = profile.sections.map((one) => (one.id === section.id ? section : one))
      const next = { ...profile, sections }
      if (Buffer.byteLength(JSON.stringify(next)) > MOST_BYTES) return { refuse: tooLong }
      return { next, version: section.version }
    },
  )

/** Takes the figures anew. What somebody has written stays, and what the figures say now stands beside it. */
export const redraftProfile: UseCase<Operations['redraftProfile']> = (deps, caller, input) =>
  changeProfile(
    deps,
    caller,
    { id: input.profile, operation: 'redraftProfile' },
    async (profile, person, at) => {
      if (profile.version !== input.version) return { refuse: profileConflict(profile) }
      const { basis } = await takeBasis(deps, person, profile.quarter)
      const drafts = draftProfile(basis)
      const sections = profile.sections.map((section): ProfileSection => {
        const drafted = drafts[section.id]
        if (JSON.stringify(drafted) === JSON.stringify(section.drafted)) return section
        return {
          ...section,
          drafted,
          text: section.changed ? section.text : drafted.text,
          version: section.version + 1,
        }
      })
      const figures = { at, isFinal: basis.now.isFinal }
      return { next: { ...profile, sections, figures }, version: profile.version + 1 }
    },
  )

/** Finishes a draft as the page showed it. */
export const finishProfile: UseCase<Operations['finishProfile']> = (deps, caller, input) =>
  changeProfile(deps, caller, { id: input.profile, operation: 'finishProfile' }, (profile, person, at) =>
    profile.version === input.version
      ? {
          next: { ...profile, state: 'finished', finished: { by: refOf(person), at } },
          version: profile.version + 1,
        }
      : { refuse: profileConflict(profile) },
  )
