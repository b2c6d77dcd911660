import type { Change } from '#functions/platform/change-referral.ts'
import { acknowledgementDue, decisionDue } from '#functions/platform/clocks.ts'
import type { MailOut } from '#functions/platform/mail.ts'
import type { OpenedWhole } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { signOffDue, stopWaitingForSignOff, waitForSignOff } from '#functions/platform/sign-off-item.ts'
import { stopWaitingForWriting } from '#functions/platform/written-item.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { concernsOf, schoolOf } from '#shared/queue/concerns.ts'
import { ratingOnArrival } from '#shared/referral/rating-on-arrival.ts'
import { formsFor } from '#shared/referral/readiness.ts'
import {
  type Desk,
  formNames,
  type Referral,
  type RouteChoice,
  type SignOff,
} from '#shared/referral/referral.ts'
import { documentWrites } from './document-writes.ts'
import { evaluationWrite } from './evaluation-write.ts'
import { reviewWrites } from './review-writes.ts'
import type { Sending } from './sending.ts'

/** All that sending a referral changes and causes. */
export function planSending(opened: OpenedWhole, sending: Sending): Omit<Change, 'operation'> {
  const { referral, partnership } = opened
  const { at, withoutSignOffReason } = sending
  const route = referral.route as RouteChoice
  const desk = route.destination
  const transition = desk === 'mash' ? 'send-to-mash' : 'send-to-mase'
  const signOff = signOffOnSending(referral, partnership, sending)
  const owed = signOff.status === 'sent-without'
  return {
    transition,
    next: {
      signOff,
      sentAt: at,
      desks: [...new Set([...referral.desks, desk])],
      pauses: [],
      owner: undefined,
      ...aboutTheChild(sending),
      ...onArrival(referral, partnership, route, at),
    },
    history: { kind: transition, text: withoutSignOffReason },
    mails: [...tellAboutArrival(referral, partnership, desk), ...(owed ? [askLeads(referral)] : [])],
    writes: [
      ...documentWrites(opened, sending, formsFor[desk]),
      ...evaluationWrite(opened, sending),
      ...reviewWrites(opened, sending, desk),
      owed ? waitForSignOff(referral, signOff.dueAt as string) : stopWaitingForSignOff(referral.reference),
      ...(referral.call ? [stopWaitingForWriting(referral.reference)] : []),
    ],
  }
}

/** What a queue is narrowed down by. */
function aboutTheChild({ definitions, answers }: Sending): Pick<Referral, 'school' | 'concerns'> {
  const forms = formNames.map((form) => ({ definition: definitions[form], answers: answers[form] }))
  return { school: schoolOf(forms), concerns: concernsOf(forms) }
}

/** What starts at the desk: at the MASH its clocks, at the MASE the wait to be screened. */
function onArrival(
  referral: Referral,
  partnership: Partnership,
  route: RouteChoice,
  at: string,
): Partial<Referral> {
  if (route.destination === 'mase') return { mase: { from: 'sender', reason: route.reason, at } }
  const rating = ratingOnArrival(referral.danger, at)
  return {
    rating,
    acknowledgeBy: acknowledgementDue(partnership, at),
    dueAt: decisionDue(partnership, { sentAt: at, rating, pauses: [] }),
  }
}

/** What was not authorised before it went is still owed a reading, and the desk sees that it is. */
export function signOffOnSending(referral: Referral, partnership: Partnership, sending: Sending): SignOff {
  if (referral.signOff.status === 'authorised') return referral.signOff
  const danger = referral.danger.now === 'yes' ? 'The child is in danger now' : undefined
  return {
    status: 'sent-without',
    askedAt: referral.signOff.askedAt ?? sending.at,
    dueAt: signOffDue(partnership, sending.at),
    withoutReason: danger ?? sending.withoutSignOffReason,
  }
}

export const askLeads = (referral: Referral): MailOut => ({
  kind: 'sign-off-asked',
  to: { leadsOf: referral.agency.id, except: referral.author.id },
  path: pages.signOff(referral.reference),
})

/** The MASE meets once a month: when a child is in danger the MASH is told as well, wherever the referral goes. */
function tellAboutArrival(referral: Referral, { frontDoors }: Partnership, desk: Desk): MailOut[] {
  const { reference, author, danger } = referral
  const toMash: MailOut = {
    kind: danger.now === 'yes' ? 'received-danger' : 'received-front-door',
    to: { contact: frontDoors.mash },
    path: pages.mash(reference),
  }
  const toMase: MailOut = {
    kind: 'received-mase',
    to: { contact: frontDoors.mase },
    path: pages.mase(reference),
  }
  return [
    ...(desk === 'mash' || danger.now === 'yes' ? [toMash] : []),
    ...(desk === 'mase' ? [toMase] : []),
    { kind: 'received-sender', to: { person: author.id }, path: pages.assessment(reference) },
  ]
}
