import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { actorOf, openReferral, referralObject, resourceOf } from '#functions/platform/open.ts'
import { getMany, queryAll } from '#functions/platform/read.ts'
import { sectionsOf } from '#functions/platform/referral-parts.ts'
import type { assessmentOperations, EarlierRecord } from '#shared/api/assessments.ts'
import { carriedPart } from '#shared/form/fill-in/carried.ts'
import { may } from '#shared/permissions/may.ts'
import { answersByForm } from '#shared/referral/readiness.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { finishedStates } from '#shared/referral/states.ts'
import { ok } from '#shared/result.ts'

const operation = 'readEarlier'
/** The latest of them: what is older is seldom right any more. */
const MOST = 5

/**
 * Who the child and the family are, as earlier records say that a person has confirmed to be about the same child: to be
 * read and confirmed in place of typing it again. Only records of the caller's own agency; of what others wrote only what
 * is finished, unless the caller may read the draft anyway: as a writer of it, or as a safeguarding lead. Each reading
 * stands in the trail of the record that was read.
 */
export const readEarlier: UseCase<(typeof assessmentOperations)['readEarlier']> = async (
  deps,
  caller,
  { reference },
) => {
  const opened = await openReferral(deps, caller, reference, { operation, action: 'assessment.write' })
  if (!opened.ok) return opened
  const { person, referral } = opened.value
  const linked = (referral.sameChild ?? []).map((link) => link.reference)
  const heads = (await getMany(deps, linked.map(keys.referral)))
    .map((item) => item?.data as Referral | undefined)
    .filter((head) => head !== undefined)
    .filter((head) => head.state !== 'discarded')
    .filter((head) => may(actorOf(person), 'assessment.fill-from', resourceOf(head)))
    .filter((head) => isFinished(head) || may(actorOf(person), 'assessment.read', resourceOf(head)))
    .toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))
    .slice(0, MOST)
  const [records] = await Promise.all([
    Promise.all(heads.map((head) => readOne(deps, head))),
    ...[referral, ...heads].map((one) =>
      writeAudit(
        deps,
        auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(one.reference) }),
      ),
    ),
  ])
  return ok({ records })
}

/** Sent or kept: nobody writes on it any more. One that was handed back to its author is a draft again. */
const isFinished = ({ state }: Referral): boolean => (finishedStates as readonly string[]).includes(state)

const dateOf = ({ sentAt, updatedAt }: Referral): string => sentAt ?? updatedAt

/** The referral form first: it was confirmed after the assessment. */
async function readOne(deps: Dependencies, head: Referral): Promise<EarlierRecord> {
  const { reference } = head
  const items = await queryAll(deps, keys.referral(reference).pk)
  const answers = answersByForm(sectionsOf(items))
  const carried = items.find(({ sk }) => sk === keys.carriedTool(reference).sk)
  const parts = await Promise.all(
    (['marf', 'assessment'] as const).map(async (form) =>
      carriedPart(await loadDefinition(head, form, carried), answers[form]),
    ),
  )
  return { reference, at: dateOf(head), forms: parts.filter((part) => part !== undefined) }
}
