import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { commit, hasVersion, isNew } from '#functions/platform/commit.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { type QualityMeasure, qualityMeasureItem } from '#functions/platform/measure-items.ts'
import { openReferral, referralObject, refOf } from '#functions/platform/open.ts'
import type { managementOperations } from '#shared/api/management.ts'
import type { Failure } from '#shared/failure.ts'
import { type Quality, whyNoQuality } from '#shared/management/quality.ts'
import { fail, ok } from '#shared/result.ts'

type Operations = typeof managementOperations

const keysOfQuality = (reference: string) => [keys.quality(reference)]

/** What was found of the quality of a referral, and whether the reader may look back at it. */
export const readQuality: UseCase<Operations['readQuality']> = async (deps, caller, input) => {
  const operation = 'readQuality'
  const purpose = { operation, action: 'quality.answer' } as const
  const opened = await openReferral(deps, caller, input.reference, purpose, keysOfQuality)
  if (!opened.ok) return opened
  const { person, referral, others } = opened.value
  const object = referralObject(referral.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
  const whyNot = whyNoQuality(referral, person.id)
  const quality = others[0]?.data as Quality | undefined
  return ok({
    reference: referral.reference,
    ...(quality ? { quality } : {}),
    ...(whyNot ? { whyNot } : {}),
  })
}

const somebodyFirst = (first: Quality | undefined): { ok: false; failure: Failure } =>
  fail({
    kind: 'conflict',
    detail: first
      ? `${first.by.name} (${first.by.post}) has looked back at this referral meanwhile. See what they found before you go on.`
      : 'What you saw is not there any more. Look again before you go on.',
  })

/** Writes down what somebody found who looked back, and counts it with the month in which the referral was sent. */
export const answerQuality: UseCase<Operations['answerQuality']> = async (deps, caller, input) => {
  const operation = 'answerQuality'
  const purpose = { operation, action: 'quality.answer' } as const
  const opened = await openReferral(deps, caller, input.reference, purpose, keysOfQuality)
  if (!opened.ok) return opened
  const { person, referral, others } = opened.value
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const before = others[0]?.data as Quality | undefined
  const version = before?.version ?? 0
  if (version !== input.version) return refuse(somebodyFirst(before).failure)
  const whyNot = whyNoQuality(referral, person.id)
  if (whyNot)
    return refuse(
      referral.state === 'decided'
        ? { kind: 'forbidden', because: whyNot }
        : { kind: 'conflict', detail: whyNot },
    )
  const quality: Quality = {
    answers: input.answers,
    by: refOf(person),
    at: deps.clock().toISOString(),
    version: version + 1,
  }
  const put: Item<Quality> = { ...keys.quality(referral.reference), entity: 'quality', data: quality }
  const counted = Object.fromEntries(
    Object.entries(input.answers).map(([question, { answer }]) => [question, answer]),
  ) as QualityMeasure
  const written = await commit(
    deps,
    [{ put, when: before ? hasVersion(version) : isNew }, { put: qualityMeasureItem(referral, counted) }],
    auditEntry(deps, caller, person, {
      operation,
      kind: 'change',
      object: referralObject(referral.reference),
    }),
  )
  return written.ok
    ? ok({ version: quality.version })
    : refuse(somebodyFirst(written.failure.current?.data as Quality | undefined).failure)
}
