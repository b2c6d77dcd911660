import * as z from 'zod'
import { presences } from '../decision/decision.ts'
import { furtherIds, outcomeIds } from '../referral/outcomes.ts'
import type { State } from '../referral/states.ts'
import { optionalLong, optionalShort, reason, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const one = '/mash/referrals/{reference}'
const presenceIds = Object.keys(presences) as [keyof typeof presences, ...(keyof typeof presences)[]]
const changed = z.object({ version: z.number() })

/** As it is typed: what each field must be stands in `shared/decision/details.ts`, which checks it. */
const detail = z.union([
  z.string().max(5_000, 'Shorten this to 5,000 characters or fewer'),
  z.object({ day: z.string().max(20), month: z.string().max(20), year: z.string().max(20) }),
  z
    .array(
      z.object({
        contact: z.string().max(64).optional(),
        post: optionalShort,
        presence: z.enum(presenceIds, 'Select whether they attended').optional(),
      }),
    )
    .max(40, 'Name 40 who take part or fewer'),
])

export const decisionOperations = {
  decideReferral: {
    function: 'decisions',
    method: 'POST',
    path: `${one}/decide`,
    summary:
      "Decide, with reasons and what the sender should do now; where the partnership asks for a manager's agreement, it waits for that",
    may: 'mash.triage',
    body: z.object({
      version,
      outcome: z.enum(outcomeIds, 'Select the outcome'),
      further: z.array(z.enum(furtherIds, 'Select from the list')).max(furtherIds.length).optional(),
      details: z.record(z.string().max(40), z.record(z.string().max(40), detail)).optional(),
      reasons: reason('Give the reasons for the outcome'),
      senderShould: reason('Say what the sender should do now'),
      family: z.object(
        {
          told: z.enum(['yes', 'not-yet', 'no'], 'Select whether the family has been told'),
          by: optionalShort,
          whyNot: optionalLong,
        },
        'Select whether the family has been told',
      ),
    }),
    output: z.object({ version: z.number(), state: shaped<State>() }),
  },
  agreeToDecision: {
    function: 'decisions',
    method: 'POST',
    path: `${one}/agree`,
    summary: 'Agree to a decision that another has made; its sender is told only then',
    may: 'mash.agree',
    body: z.object({ version, comment: optionalLong }),
    output: changed,
  },
  refuseDecision: {
    function: 'decisions',
    method: 'POST',
    path: `${one}/do-not-agree`,
    summary:
      'Do not agree to a decision that another has made, with what should be thought of; it is open again',
    may: 'mash.agree',
    body: z.object({ version, comment: reason('Say what you do not agree with') }),
    output: changed,
  },
  takeBackDecision: {
    function: 'decisions',
    method: 'POST',
    path: `${one}/take-back-decision`,
    summary: "Take back one's own decision while it waits for agreement",
    may: 'mash.triage',
    body: z.object({ version }),
    output: changed,
  },
  reopenReferral: {
    function: 'decisions',
    method: 'POST',
    path: `${one}/reopen`,
    summary: 'Open what was decided again, with a reason; its clock starts afresh and its sender is told',
    may: 'mash.triage',
    body: z.object({ version, reason: reason('Say why it must be open again') }),
    output: changed,
  },
  askReconsideration: {
    function: 'decisions',
    method: 'POST',
    path: '/assessments/{reference}/reconsideration',
    summary:
      'Ask for a decision to be looked at again by somebody who did not make it; each time the next step of the ladder',
    may: 'assessment.reconsider',
    body: z.object({
      version,
      reason: reason('Say why you do not agree with the decision'),
      wanted: reason('Say what you would like to happen instead'),
    }),
    output: changed,
  },
  answerReconsideration: {
    function: 'decisions',
    method: 'POST',
    path: `${one}/reconsideration`,
    summary: 'Answer a sender who does not agree: the decision stands, or it is open again; with the reasons',
    may: 'mash.agree',
    body: z.object({
      version,
      result: z.enum(['upheld', 'reopened'], 'Select whether the decision stands'),
      reasons: reason('Give the sender the reasons'),
    }),
    output: changed,
  },
} as const satisfies Record<string, Operation>
