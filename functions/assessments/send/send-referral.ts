import type { UseCase } from '#functions/platform/api-function.ts'
import { type Change, changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { acknowledgementDue, decisionDue } from '#functions/platform/clocks.ts'
import type { Write } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { MailOut } from '#functions/platform/mail.ts'
import { matchWrites } from '#functions/platform/matches.ts'
import { type OpenedWhole, openWholeReferral } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { documentItem, sectionsOf } from '#functions/platform/referral-parts.ts'
import { signOffDue, stopWaitingForSignOff, waitForSignOff } from '#functions/platform/sign-off-item.ts'
import type { assessmentOperations } from '#shared/api/assessments.ts'
import type { Answers } from '#shared/form/answers.ts'
import { questionsOf } from '#shared/form/columns.ts'
import type { FormDefinition } from '#shared/form/definition.ts'
import { freeze } from '#shared/form/freeze.ts'
import { formatDateTime, londonClock } from '#shared/identifiers/date-time.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { answersByForm, formsFor } from '#shared/referral/readiness.ts'
import type {
  Desk,
  FormName,
  RatingGiven,
  Referral,
  RouteChoice,
  SignOff,
} from '#shared/referral/referral.ts'
import { sentStates } from '#shared/referral/states.ts'
import { fail, ok } from '#shared/result.ts'
import { findTool } from '#shared/tools/index.ts'
import { whyNotReady } from './check-ready.ts'
import { noticeWrites } from './notice-writes.ts'

const operation = 'sendReferral'

interface Sending {
  readonly at: string
  readonly definitions: Readonly<Record<FormName, FormDefinition>>
  readonly answers: Readonly<Record<FormName, Answers>>
  readonly withoutSignOffReason?: string
}

/**
 * Sends a referral to its desk: freezes the forms with the words as they were asked, starts the clocks, makes it
 * findable, and has everybody told who must be. Sent a second time by its author, it answers as the first time.
 */
export const sendReferral: UseCase<(typeof assessmentOperations)['sendReferral']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openWholeReferral(deps, caller, input.reference, {
    operation,
    action: 'assessment.send',
  })
  if (!opened.ok) return opened
  const { referral, partnership, items } = opened.value
  if (isSent(referral)) return sentAnswer(referral)
  const stale = refuseStale(referral, input.version)
  if (stale) return stale

  const { withoutSignOffReason } = input
  const sending: Sending = {
    at: deps.clock().toISOString(),
    definitions: definitionsOf(referral),
    answers: answersByForm(sectionsOf(items)),
    withoutSignOffReason,
  }
  const { definitions, answers } = sending
  const today = londonClock(sending.at).date
  const notReady = whyNotReady(referral, partnership, definitions, answers, today, withoutSignOffReason)
  if (notReady) return fail(notReady)
  const changed = await changeReferral(deps, caller, opened.value, planSending(deps, opened.value, sending))
  if (changed.ok) return sentAnswer(changed.value)
  // Pressed twice at once: what is read now has either been sent, or was changed and is refused as stale.
  return changed.failure.kind === 'conflict' ? sendReferral(deps, caller, input) : changed
}

const isSent = (referral: Referral): boolean => (sentStates as readonly string[]).includes(referral.state)

const sentAnswer = ({ reference, sentAt, route }: Referral) =>
  ok({ reference, sentAt: sentAt as string, destination: (route as RouteChoice).destination })

function definitionsOf({ forms }: Referral): Record<FormName, FormDefinition> {
  const definition = (form: FormName): FormDefinition => {
    const found = findTool(forms[form].id, forms[form].version)
    if (!found) throw new Error(`No definition of ${forms[form].id} ${forms[form].version}`)
    return found
  }
  return { assessment: definition('assessment'), marf: definition('marf'), mase: definition('mase') }
}

function planSending(deps: Dependencies, opened: OpenedWhole, sending: Sending): Change {
  const { referral, partnership } = opened
  const { at } = sending
  const route = referral.route as RouteChoice
  const desk = route.destination
  const signOff = signOffOnSending(referral, partnership, sending)
  const rating = ratingOnArrival(referral, desk, at)
  const sent: Referral = { ...referral, sentAt: at, rating, pauses: [] }
  return {
    operation,
    transition: desk === 'mash' ? 'send-to-mash' : 'send-to-mase',
    next: {
      signOff,
      sentAt: at,
      desks: [...new Set([...referral.desks, desk])],
      pauses: [],
      owner: undefined,
      ...(desk === 'mash'
        ? {
            rating,
            acknowledgeBy: acknowledgementDue(partnership, at),
            dueAt: decisionDue(partnership, sent),
          }
        : { mase: { from: 'sender', reason: route.reason, at } }),
    },
    history: { kind: desk === 'mash' ? 'send-to-mash' : 'send-to-mase', text: sending.withoutSignOffReason },
    mails: [
      ...tellAboutArrival(referral, partnership, desk),
      ...(signOff.status === 'sent-without' ? [askLeads(referral)] : []),
    ],
    writes: [
      ...documentWrites(opened, sending, desk),
      ...noticeWrites(referral, sending.definitions.assessment, sending.answers.assessment, opened.items, at),
      ...matchWrites(deps, referral),
      signOff.status === 'sent-without'
        ? waitForSignOff(referral, signOff.dueAt as string)
        : stopWaitingForSignOff(referral.reference),
    ],
  }
}

/** The rule for danger rates it red until a person has rated it; nothing else is rated by rule. */
const ratingOnArrival = ({ danger }: Referral, desk: Desk, at: string): RatingGiven | undefined =>
  desk === 'mash' && danger.now === 'yes'
    ? { level: 'red', reason: 'The sender said that the child is in danger now', at }
    : undefined

/** What was not authorised before it went is still owed a reading, and the desk sees that it is. */
function signOffOnSending(referral: Referral, partnership: Partnership, sending: Sending): SignOff {
  if (referral.signOff.status === 'authorised') return referral.signOff
  const danger = referral.danger.now === 'yes' ? 'The child is in danger now' : undefined
  return {
    status: 'sent-without',
    askedAt: referral.signOff.askedAt ?? sending.at,
    dueAt: signOffDue(partnership, sending.at),
    withoutReason: danger ?? sending.withoutSignOffReason,
  }
}

const askLeads = (referral: Referral): MailOut => ({
  kind: 'sign-off-asked',
  to: { leadsOf: referral.agency.id, except: referral.author.id },
  path: pages.signOff(referral.reference),
})

const tellAboutArrival = (referral: Referral, { frontDoors }: Partnership, desk: Desk): MailOut[] => [
  {
    kind: desk === 'mash' ? 'received-front-door' : 'received-mase',
    to: { contact: frontDoors[desk] },
    path: pages[desk](referral.reference),
  },
  { kind: 'received-sender', to: { person: referral.author.id }, path: pages.assessment(referral.reference) },
]

/** The forms as they were asked and answered, complete in themselves: nothing later changes them. */
function documentWrites(opened: OpenedWhole, sending: Sending, desk: Desk): Write[] {
  const { referral, contacts } = opened
  const names = Object.fromEntries(
    contacts.map(({ id, post, organisation }) => [id, `${post}, ${organisation}`]),
  )
  const facts = { on: londonClock(sending.at).date, contacts: names }
  return formsFor[desk].map((form) => ({
    put: documentItem(
      referral.reference,
      form,
      freeze(sending.definitions[form], withOversight(referral, sending, form), facts),
    ),
  }))
}

/** The answers with what the lead said at sign-off, in the place that the form has for it. */
function withOversight({ signOff }: Referral, { definitions, answers }: Sending, form: FormName): Answers {
  const asked = questionsOf(definitions[form]).find(({ role }) => role === 'manager.oversight')
  if (!asked || signOff.status !== 'authorised' || !signOff.by || !signOff.at) return answers[form]
  const said = [
    signOff.comment,
    `Authorised by ${signOff.by.name}, ${signOff.by.post}, ${formatDateTime(signOff.at)}`,
  ]
  return { ...answers[form], [asked.id]: { value: said.filter(Boolean).join('\n\n') } }
}
