import { isNew } from '#functions/platform/commit.ts'
import {
  informationAnswerItem,
  informationDraftItem,
  type StoredRequest,
} from '#functions/platform/information-item.ts'
import type { MailOut } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import type { Failure } from '#shared/failure.ts'
import type { Handling, PartnerAnswer } from '#shared/partners/answer.ts'
import { bytesOf, MOST_BYTES, MOST_VERSIONS } from '#shared/partners/limits.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { maseStates, type State } from '#shared/referral/states.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { answererOf } from './answerer.ts'
import type { OpenedRequest } from './open-request.ts'
import { tooMuch } from './too-much.ts'
import type { Plan } from './write-answer.ts'

type Told = Pick<PartnerAnswer, 'known' | 'checkedBy' | 'systems' | 'contact' | 'dangers'> & {
  readonly handling: Handling
  readonly condition?: string
}

const passedOn: readonly State[] = maseStates
const decided: readonly State[] = ['decided', 'reconsideration']

const afterWhat = ({ state }: Referral): PartnerAnswer['after'] =>
  decided.includes(state) ? 'decided' : passedOn.includes(state) ? 'passed-on' : undefined

const blank = (text: string | undefined): string | undefined => text || undefined

/** What an answer comes to: a version of its own, and a request that is open no longer. */
export function planAnswer(opened: OpenedRequest, told: Told, at: string): Result<Plan, Failure> {
  const { person, referral, request, draft } = opened
  if (request.answers >= MOST_VERSIONS)
    return fail({
      kind: 'conflict',
      detail: `This has been answered ${MOST_VERSIONS} times. Ring the MASH with what you have to add.`,
    })
  const by = answererOf(person)
  const after = afterWhat(referral)
  const number = request.answers + 1
  const answer: PartnerAnswer = {
    request: request.id,
    number,
    known: told.known.map((one) => ({ ...one, when: blank(one.when) })),
    checkedBy: blank(told.checkedBy),
    systems: blank(told.systems),
    contact: blank(told.contact),
    dangers: blank(told.dangers),
    by,
    at,
    ...(at > request.dueAt && request.state === 'asked' ? { late: true } : {}),
    after,
  }
  if (bytesOf([answer, told.condition]) > MOST_BYTES) return fail(tooMuch)
  const nothing = answer.known.length === 0
  const { next: _, whyRefused: __, ...kept } = request
  const isSameHandling = kept.handling === told.handling && (kept.condition ?? '') === (told.condition ?? '')
  const closed: Partial<StoredRequest> = {
    state: nothing ? 'nothing-known' : 'answered',
    answers: number,
    handling: told.handling,
    condition: blank(told.condition),
    handlingAt: isSameHandling ? kept.handlingAt : at,
    by,
    answeredAt: at,
    next: undefined,
    whyRefused: undefined,
  }
  const kind =
    request.answers > 0
      ? 'information-corrected'
      : nothing
        ? 'information-nothing-known'
        : 'information-answered'
  return ok({
    next: closed,
    history: { kind, text: `${request.post}, ${request.organisation}` },
    mails: mailsOf(request, referral, after ? 'information-late' : 'information-answered'),
    writes: [
      { put: informationAnswerItem(request.reference, answer), when: isNew },
      ...(draft.version > 0
        ? [
            {
              put: informationDraftItem(request.reference, {
                request: request.id,
                version: draft.version + 1,
                known: [],
              }),
            },
          ]
        : []),
    ],
  })
}

/** Whoever has the referral is told; after the decision whoever took it, and the managers. */
export function mailsOf(
  { reference, id, partnership, askedBy }: StoredRequest,
  { owner, decision }: Referral,
  kind: MailOut['kind'],
): MailOut[] {
  const path = pages.information(reference, id)
  if (kind !== 'information-late') return [{ kind, to: { person: owner?.id ?? askedBy.id }, path }]
  const who = decision?.by.id ?? owner?.id ?? askedBy.id
  return [
    { kind, to: { person: who }, path },
    { kind, to: { managersOf: partnership, except: who }, path },
  ]
}
