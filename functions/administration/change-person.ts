import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, hasVersion, type Write } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { listHeld } from '#functions/platform/held.ts'
import { keys } from '#functions/platform/keys.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { actorOf, openDesk } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { listPeopleOf, personItem } from '#functions/platform/people.ts'
import { findItem } from '#functions/platform/read.ts'
import type { administrationOperations } from '#shared/api/administration.ts'
import type { Failure } from '#shared/failure.ts'
import type { Person } from '#shared/people/person.ts'
import { worksAtMash } from '#shared/people/works-at-mash.ts'
import { may } from '#shared/permissions/may.ts'
import { fail, ok } from '#shared/result.ts'

type Operations = typeof administrationOperations

/** Everybody of the partnership who can sign in. */
export const listPeople: UseCase<Operations['listPeople']> = async (deps, caller) => {
  const operation = 'listPeople'
  const opened = await openDesk(deps, caller, { operation, action: 'people.read' })
  if (!opened.ok) return opened
  const [people] = await Promise.all([
    listPeopleOf(deps, opened.value.partnership),
    writeAudit(deps, auditEntry(deps, caller, opened.value, { operation, kind: 'read', object: 'people' })),
  ])
  return ok({ people: people.map(({ issuer: _issuer, subject: _subject, ...row }) => row) })
}

const changedMeanwhile: Failure = {
  kind: 'conflict',
  detail: 'Somebody changed this person after you opened the page. Look again, then make your change.',
}

/** Tells the managers, where somebody who leaves the MASH had work in hand: it is nobody's until they give it on. */
async function leftBehind(deps: Dependencies, before: Person, next: Person): Promise<Write[]> {
  if (!worksAtMash(before) || worksAtMash(next)) return []
  const { held } = await listHeld(deps, before, { limit: 1 })
  const at = deps.clock().toISOString()
  return held.map(({ reference, partnership }) => ({
    put: mailItem(
      newMail(
        { event: `person ${next.id} ${next.version}`, at },
        {
          kind: 'work-left-behind',
          reference,
          partnership,
          to: { managersOf: partnership, except: next.id },
          path: pages.workload,
        },
      ),
    ),
  }))
}

/** Changes roles or stops access. Every request reads the record anew, so it works from the next request on. */
export const changePerson: UseCase<Operations['changePerson']> = async (deps, caller, input) => {
  const operation = 'changePerson'
  const opened = await openDesk(deps, caller, { operation, action: 'people.write' })
  if (!opened.ok) return opened
  const item = await findItem<Person>(deps, keys.person(input.person))
  const before = item?.data
  if (!before || !may(actorOf(opened.value), 'people.write', { partnership: before.partnership })) {
    const refused = { operation, kind: 'refused', object: `person ${input.person}` } as const
    await writeAudit(deps, auditEntry(deps, caller, opened.value, refused))
    return fail({ kind: 'not-found' })
  }
  if (before.id === opened.value.id) {
    const refused = { operation, kind: 'refused', object: `person ${before.id}` } as const
    await writeAudit(deps, auditEntry(deps, caller, opened.value, refused))
    return fail({ kind: 'forbidden', because: 'Nobody changes their own access. Ask another administrator.' })
  }
  if (before.version !== input.version) return fail(changedMeanwhile)
  const next: Person = { ...before, roles: input.roles, active: input.active, version: before.version + 1 }
  const left = await leftBehind(deps, before, next)
  const written = await commit(
    deps,
    [{ put: personItem(next), when: hasVersion(before.version) }, ...left],
    auditEntry(deps, caller, opened.value, { operation, kind: 'change', object: `person ${before.id}` }),
  )
  return written.ok ? ok({ version: next.version }) : fail(changedMeanwhile)
}
