import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, isNew } from '#functions/platform/commit.ts'
import { loadDefinitions } from '#functions/platform/definitions.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { draftIn, draftItem, GIVING, goesAfter } from '#functions/platform/intelligence/drafts.ts'
import { findRaised, raisedAlreadyKey } from '#functions/platform/intelligence/raised-already.ts'
import { openWholeReferral, referralObject } from '#functions/platform/open.ts'
import { sectionsOf } from '#functions/platform/referral-parts.ts'
import type { informationInsideOperations } from '#shared/api/information-inside.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import { findRecipients } from '#shared/form/facts/recipients.ts'
import { askedWords } from '#shared/form/fill-in/asked-words.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import type { DraftNamed, DraftPiece, SubmissionDraft } from '#shared/intelligence/draft.ts'
import { piecesMentioned } from '#shared/intelligence/questions-mentioning.ts'
import { piecesAsked, raisedText } from '#shared/intelligence/questions-raised.ts'
import type { Raisable } from '#shared/intelligence/raisable.ts'
import { answersByForm } from '#shared/referral/readiness.ts'
import { formNames } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'

type Operations = typeof informationInsideOperations

/** Everything in the forms of an assessment that can be shared by itself, each thing once. */
async function openInside(deps: Dependencies, caller: Caller, typed: string, operation: string) {
  const checked = checkReference(typed)
  const [opened, isRaised] = await Promise.all([
    openWholeReferral(deps, caller, typed, { operation, action: 'assessment.read' }),
    checked.ok ? findRaised(deps, checked.value) : () => false,
  ])
  if (!opened.ok) return opened
  const { person, referral, items } = opened.value
  const at = deps.clock().toISOString()
  const definitions = await loadDefinitions(referral, items)
  const answers = answersByForm(sectionsOf(items))
  const { date } = londonClock(at)
  const found = formNames.flatMap((form): Raisable[] => {
    const definition = definitions[form]
    const questions = questionsOf(definition)
    const asked = [
      ...piecesAsked(definition, answers[form], date),
      ...piecesMentioned(definition, answers[form]),
    ]
    return asked.map((piece) => {
      const raised = { form, question: piece.question, text: raisedText(piece) }
      const question = questions.find(({ id }) => id === piece.question)
      return {
        ...piece,
        form,
        id: raisedAlreadyKey(deps, referral.reference, raised).sk,
        asked: question ? askedWords(definition, question) : '',
        ...(isRaised(raised) && { already: true as const }),
      }
    })
  })
  const recipients = formNames.flatMap((form) =>
    findRecipients(definitions[form], answers[form]).map((one) => ({ ...one, form })),
  )
  return ok({ person, referral, at, pieces: once(found), recipients })
}

/** What the MARF or the MASE form took over from the assessment stands there in the same words. */
const once = (pieces: readonly Raisable[]): Raisable[] =>
  [
    ...new Map(
      pieces.toReversed().map((piece) => [JSON.stringify([piece.kind, piece.details, piece.text]), piece]),
    ).values(),
  ].toReversed()

/** What an assessment says that can be shared by itself, and what of it was. */
export const readInformationInside: UseCase<Operations['readInformationInside']> = async (
  deps,
  caller,
  { reference },
) => {
  const operation = 'readInformationInside'
  const inside = await openInside(deps, caller, reference, operation)
  if (!inside.ok) return inside
  const { person, referral, pieces } = inside.value
  const object = referralObject(referral.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
  return ok({ reference: referral.reference, pieces, sent: referral.sentAt !== undefined })
}

/** Takes what was chosen into a draft of the caller: kind, details, what was said, and who was named as needing to know. */
export const raiseInformation: UseCase<Operations['raiseInformation']> = async (deps, caller, input) => {
  const operation = 'raiseInformation'
  const inside = await openInside(deps, caller, input.reference, operation)
  if (!inside.ok) return inside
  const { person, referral, at, pieces, recipients } = inside.value
  const chosen = pieces.filter(({ id }) => input.pieces.includes(id))
  if (chosen.length === 0 && (input.other === undefined || input.pieces.length > 0))
    return fail({
      kind: 'conflict',
      detail: 'What you chose does not stand in the assessment any more. Choose from what it says now.',
    })
  if (chosen.some(({ already }) => already))
    return fail({
      kind: 'conflict',
      detail:
        'Some of what you chose has reached the intelligence desk in the meantime. Choose from what is left.',
    })
  const named = recipients
    .filter(({ about, form }) => chosen.some((one) => one.question === about && one.form === form))
    .filter(({ contactId, someone }) => contactId !== undefined || someone !== undefined)
    .map(
      ({ contactId, someone, told, toldOn, toldBy }): DraftNamed => ({
        id: deps.newId(),
        ...(contactId ? { contactId } : { someone }),
        told,
        ...(toldOn && { toldOn }),
        ...(toldBy && { toldBy }),
      }),
    )
  const draft = {
    id: input.requestId,
    version: 1,
    startedAt: at,
    savedAt: at,
    goesAt: goesAfter(at),
    // The assessment is about the child whom they fear for.
    fear: 'no' as const,
    raisedIn: referral.reference,
    pieces: chosen.map(
      (piece): DraftPiece => ({
        id: deps.newId(),
        kind: piece.kind,
        details: piece.details,
        what: piece.text,
        raised: { form: piece.form, question: piece.question, text: raisedText(piece) },
      }),
    ),
    named: onlyOnce(named),
  }
  const written = await commit(
    deps,
    [{ put: draftItem(deps, person.id, draft), when: isNew }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: GIVING }),
  )
  if (written.ok) return ok({ draft: input.requestId })
  // The same press made twice finds what the first one took; another choice on the same page must not be lost in it.
  const there = draftIn(deps, written.failure.current)
  return there && takenFrom(there) === takenFrom(draft)
    ? ok({ draft: input.requestId })
    : fail({
        kind: 'conflict',
        detail:
          'You have taken something from this page already. Go on with that under ‘Share information’, or open this page again to choose others.',
      })
}

const takenFrom = ({ pieces }: Pick<SubmissionDraft, 'pieces'>): string =>
  JSON.stringify(pieces.map(({ raised }) => raised))

const onlyOnce = (named: readonly DraftNamed[]): DraftNamed[] => [
  ...new Map(named.map((one) => [one.contactId ?? one.someone, one])).values(),
]
