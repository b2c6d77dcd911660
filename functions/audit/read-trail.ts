import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, trails, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { openDesk, referralObject } from '#functions/platform/open.ts'
import { readTrailPage, type Trail } from '#functions/platform/trail.ts'
import type { auditOperations } from '#shared/api/audit.ts'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { Failure } from '#shared/failure.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import { checkIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { findKept, isOwnAttempt, withKeptMasked } from './kept-items.ts'

type Operations = typeof auditOperations
interface Page {
  readonly entries: AuditEntry[]
  readonly next?: string
}
const PAGE_SIZE = 50

/** Reads a trail for an auditor; looking into a trail leaves its own trace. */
async function readTrail(
  deps: Dependencies,
  caller: Caller,
  operation: string,
  object: string,
  readPage: (person: Person) => Promise<Page>,
): Promise<Result<Page, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'audit.read' })
  if (!opened.ok) return opened
  const person = opened.value
  const page = await readPage(person)
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: `trail of ${object}` }),
  )
  return ok(page)
}

/** Who saw or changed one referral, or one item of intelligence. */
export const readTrailOfReferral: UseCase<Operations['readTrailOfReferral']> = async (
  deps,
  caller,
  { reference: typed, cursor },
) => {
  const operation = 'readTrailOfReferral'
  const intelligence = checkIntelligenceReference(typed)
  if (intelligence.ok) {
    const reference = intelligence.value
    const object = intelligenceObject(reference)
    return readTrail(deps, caller, operation, object, (person) =>
      trailOfItem(deps, person, reference, { pk: trails.of(person.partnership, object), cursor }),
    )
  }
  const reference = checkReference(typed)
  if (!reference.ok) {
    const { message } = /INT/i.test(typed) ? intelligence : reference
    return fail({ kind: 'invalid', errors: [{ field: 'reference', message }] })
  }
  const object = referralObject(reference.value)
  return readTrail(deps, caller, operation, object, (person) =>
    readTrailPage(deps, { pk: trails.of(person.partnership, object), cursor, limit: PAGE_SIZE }),
  )
}

/**
 * The trail of an item of intelligence. Of one that is kept from the auditor they read what they read of one that does not exist:
 * what they tried themselves.
 */
async function trailOfItem(
  deps: Dependencies,
  person: Person,
  reference: string,
  trail: Omit<Trail, 'limit'>,
): Promise<Page> {
  const [kept, page] = await Promise.all([
    findKept(deps, person, [reference]),
    readTrailPage(deps, { ...trail, limit: PAGE_SIZE }),
  ])
  if (!kept.has(reference)) return page
  const own = page.entries.filter((entry) => isOwnAttempt(person, entry))
  if (!page.next) return { entries: own }
  // How many entries were left out shows in nothing: the page is filled from the next ones.
  const more = await trailOfItem(deps, person, reference, { ...trail, cursor: page.next })
  const all = [...own, ...more.entries]
  const last = all[PAGE_SIZE - 1]
  return all.length > PAGE_SIZE && last
    ? { entries: all.slice(0, PAGE_SIZE), next: `${last.at}#${last.id}` }
    : { entries: all, ...(more.next ? { next: more.next } : {}) }
}

/** What one person saw or changed. */
export const readTrailOfPerson: UseCase<Operations['readTrailOfPerson']> = async (
  deps,
  caller,
  { person: id, cursor },
) =>
  readTrail(deps, caller, 'readTrailOfPerson', `person ${id}`, async (person) => {
    const page = await readTrailPage(deps, {
      index: 'actor',
      pk: trails.actor(person.partnership, id),
      cursor,
      limit: PAGE_SIZE,
    })
    return { ...page, entries: await withKeptMasked(deps, person, page.entries) }
  })
