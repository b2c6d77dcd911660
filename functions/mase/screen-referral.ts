import type { UseCase } from '#functions/platform/api-function.ts'
import { type Change, changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { changeUseCase, refuse, refused } from '#functions/platform/change-use-case.ts'
import { decisionDue } from '#functions/platform/clocks.ts'
import { openWholeReferral, refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { documentsFor } from '#functions/platform/stored-documents.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { Failure } from '#shared/failure.ts'
import { type Criterion, checkCriteria, mayBeAccepted, unmetOf } from '#shared/mase/criteria.ts'
import type { MaseProgress, Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'

type Operations = typeof maseOperations

const missing = (criteria: readonly Criterion[]): Failure => ({
  kind: 'conflict',
  detail: `This referral cannot be accepted yet. Missing: ${unmetOf(criteria)
    .map(({ words }) => `“${words}”`)
    .join(', ')}. Ask its sender, hand it back, or ask the chair to take it all the same.`,
})

/** Only the word of the chair lets it through, and that was the word of the same person. */
const restsOnOwnWord = (
  { state, mase }: Pick<Referral, 'state' | 'mase'>,
  criteria: readonly Criterion[],
  id: string,
): boolean =>
  state === 'waiting-for-mase' &&
  mase?.override?.by.id === id &&
  !mayBeAccepted({ mase: { ...mase, override: undefined } }, criteria)

const tookIt: Failure = {
  kind: 'forbidden',
  because: 'You took this as the chair although something is missing, so somebody else must accept it.',
}

/**
 * Accepts it, so that it can be put on an agenda. What lacks something that is needed is accepted once its sender has answered, or
 * the chair took it: a person decides either way.
 */
export const acceptForMase: UseCase<Operations['acceptForMase']> = async (deps, caller, input) => {
  const operation = 'acceptForMase'
  const opened = await openWholeReferral(deps, caller, input.reference, { operation, action: 'mase.screen' })
  if (!opened.ok) return opened
  const { person, referral, items } = opened.value
  const stale = refuseStale(referral, input.version, person)
  if (stale) return refused(deps, caller, opened.value, operation, stale.failure)
  const criteria = checkCriteria(referral, documentsFor(person, referral, items))
  if (referral.state === 'waiting-for-mase' && !mayBeAccepted(referral, criteria))
    return refused(deps, caller, opened.value, operation, missing(criteria))
  if (restsOnOwnWord(referral, criteria, person.id))
    return refused(deps, caller, opened.value, operation, tookIt)
  const change: Change = {
    operation,
    transition: 'accept-for-mase',
    next: { mase: { ...(referral.mase as MaseProgress), acceptedBy: refOf(person) } },
    history: { kind: 'accept-for-mase' },
  }
  const changed = await changeReferral(deps, caller, opened.value, change)
  return changed.ok
    ? ok({ version: changed.value.version })
    : refused(deps, caller, opened.value, operation, changed.failure)
}

/** Asks its sender something before it is accepted. Its place in the pool stays. */
export const askForMase = changeUseCase<InputOf<Operations['askForMase']>>(
  'askForMase',
  'mase.screen',
  ({ person, referral }, { question }, at) => ({
    transition: 'ask-for-mase',
    next: {
      mase: { ...(referral.mase as MaseProgress), question: { text: question, by: refOf(person), at } },
    },
    history: { kind: 'ask-for-mase', text: question },
    mails: [
      {
        kind: 'mase-question',
        to: { person: referral.author.id },
        path: pages.assessment(referral.reference),
      },
    ],
  }),
)

/** Answers what the MASE asked; the coordinator is told. */
export const answerForMase = changeUseCase<InputOf<Operations['answerForMase']>>(
  'answerForMase',
  'assessment.send',
  ({ referral, partnership }, { answer }, at) => {
    const { mase } = referral
    if (!mase?.question || mase.question.answer !== undefined || referral.state !== 'waiting-for-mase')
      return refuse({
        kind: 'conflict',
        detail: 'The MASE asks nothing about this referral now. Look at it again to see where it is.',
      })
    return {
      transition: 'answer-for-mase',
      next: { mase: { ...mase, question: { ...mase.question, answer, answeredAt: at } } },
      history: { kind: 'answer-for-mase', text: answer },
      mails: [
        {
          kind: 'mase-question-answered',
          to: { contact: partnership.frontDoors.mase },
          path: pages.mase(referral.reference),
        },
      ],
    }
  },
)

/**
 * Hands it back with a reason: to the MASH, where it came from there, and its clock goes on; else to its sender, who
 * finds everything as it was and can send it another way.
 */
export const handBack = changeUseCase<InputOf<Operations['handBack']>>(
  'handBack',
  'mase.screen',
  ({ person, referral, partnership }, { reason }, at) => {
    const mase = {
      ...(referral.mase as MaseProgress),
      acceptedBy: undefined,
      question: undefined,
      chairAsked: undefined,
      override: undefined,
      handedBack: { by: refOf(person), at, reason },
    }
    const tellSender = {
      kind: 'handed-back' as const,
      to: { person: referral.author.id },
      path: pages.assessment(referral.reference),
    }
    if (referral.mase?.from === 'mash')
      return {
        transition: 'hand-back-to-mash',
        next: { mase, owner: undefined, dueAt: decisionDue(partnership, referral) },
        history: { kind: 'hand-back-to-mash', text: reason },
        mails: [
          {
            kind: 'handed-back',
            to: { contact: partnership.frontDoors.mash },
            path: pages.mash(referral.reference),
          },
          tellSender,
        ],
      }
    return {
      transition: 'hand-back-to-sender',
      // A draft again, and its agency's alone until it is sent once more.
      next: { mase, signOff: { status: 'not-asked' }, desks: [] },
      history: { kind: 'hand-back-to-sender', text: reason },
      mails: [tellSender],
    }
  },
)
