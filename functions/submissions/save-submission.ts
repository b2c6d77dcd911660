import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { draftItem, GIVING, goesAfter } from '#functions/platform/intelligence/drafts.ts'
import { keys } from '#functions/platform/keys.ts'
import { findItem } from '#functions/platform/read.ts'
import type { submissionOperations } from '#shared/api/submissions.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { type PartInput, withPart } from '#shared/intelligence/draft-parts.ts'
import type { Contact } from '#shared/people/contact.ts'
import { fail, ok } from '#shared/result.ts'
import { draftChanged, draftGiven, openDraft } from './open-draft.ts'

const operation = 'saveSubmission'

/** Saves one page of a draft as it was typed. */
export const saveSubmission: UseCase<(typeof submissionOperations)['saveSubmission']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openDraft(deps, caller, input.draft, operation)
  if (!opened.ok) return opened
  const { person, draft } = opened.value
  if (!draft) return fail(draftGiven)
  if (draft.version !== input.version) return fail(draftChanged)
  const at = deps.clock().toISOString()
  const newId = deps.newId()
  const changed = withPart(draft, input, {
    newId,
    today: londonClock(at).date,
    isContact: await isContact(deps, person.partnership, input),
  })
  if (!changed.ok) return fail({ kind: 'invalid', errors: changed.failure })
  const next = { ...changed.value, version: draft.version + 1, savedAt: at, goesAt: goesAfter(at) }
  const written = await commit(
    deps,
    [{ put: draftItem(deps, person.id, next), when: hasVersion(draft.version) }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: GIVING }),
  )
  if (!written.ok) return fail(draftChanged)
  return ok({ version: next.version, ...(input.part === 'piece' && { piece: input.piece ?? newId }) })
}

async function isContact(deps: Dependencies, partnership: string, input: PartInput): Promise<boolean> {
  if (input.part !== 'name' || !input.contactId) return false
  const found = await findItem<Contact>(deps, keys.contact(partnership, input.contactId))
  return found?.data.active === true
}
