import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { commit, hasVersion, isNew } from '#functions/platform/commit.ts'
import { informationDraftItem } from '#functions/platform/information-item.ts'
import { referralObject } from '#functions/platform/open.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import type { Failure } from '#shared/failure.ts'
import type { AnswerDraft } from '#shared/partners/answer.ts'
import { bytesOf, MOST_BYTES } from '#shared/partners/limits.ts'
import { ok } from '#shared/result.ts'
import { answererOf } from './answerer.ts'
import { openRequest } from './open-request.ts'
import { tooMuch } from './too-much.ts'

const operation = 'saveInformationDraft'

/** Saves what is typed, whether or not it can be sent yet. Who saves second of two is told, and loses nothing. */
export const saveInformationDraft: UseCase<(typeof partnerOperations)['saveInformationDraft']> = async (
  deps,
  caller,
  { reference: _, information, version, ...typed },
) => {
  const place = { reference: _, information }
  const opened = await openRequest(deps, caller, place, operation)
  if (!opened.ok) return opened
  const { person, request, draft: before } = opened.value
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const savedMeanwhile: Failure = {
    kind: 'conflict',
    detail: `${before.by ? `${before.by.name} (${before.by.post})` : 'A colleague'} saved this after you opened the page. What you typed is shown below and is not saved yet. Look at it again, then save it.`,
  }
  if (before.version !== version) return refuse(savedMeanwhile)
  if (bytesOf(typed) > MOST_BYTES) return refuse(tooMuch)
  const draft: AnswerDraft = {
    ...typed,
    request: request.id,
    version: version + 1,
    by: answererOf(person),
    at: deps.clock().toISOString(),
  }
  const object = referralObject(request.reference)
  const written = await commit(
    deps,
    [
      {
        put: informationDraftItem(request.reference, draft),
        when: version === 0 ? isNew : hasVersion(version),
      },
    ],
    auditEntry(deps, caller, person, { operation, kind: 'change', object }),
  )
  return written.ok ? ok({ version: draft.version }) : refuse(savedMeanwhile)
}
