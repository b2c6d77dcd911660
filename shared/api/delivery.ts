import * as z from 'zod'
import type { BreachesView, BreachView } from '../intelligence/breach-view.ts'
import { ringOutcomes } from '../intelligence/dissemination.ts'
import type { DeliveryView, ToRingView } from '../intelligence/ring-view.ts'
import { cursor, optionalShort, reason, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const ofRecipient = '/intelligence/items/{item}/recipients/{dissemination}'
const ofBreach = '/intelligence/breaches/{breach}'
const changed = z.object({ version: z.number() })

export const deliveryOperations = {
  readDelivery: {
    function: 'disseminations',
    method: 'GET',
    path: ofRecipient,
    summary: 'What became of what one recipient was given, and how to reach them',
    may: 'intelligence.work',
    output: shaped<DeliveryView>(),
  },
  listToRing: {
    function: 'disseminations',
    method: 'GET',
    path: '/intelligence/to-ring',
    summary: 'The recipients whom somebody must ring, or take it back from, who waits longest first',
    may: 'intelligence.list',
    query: z.object({ cursor }),
    output: shaped<ToRingView>(),
  },
  recordCall: {
    function: 'disseminations',
    method: 'POST',
    path: `${ofRecipient}/calls`,
    summary: 'Record that a recipient was rung, and what came of it',
    may: 'intelligence.work',
    body: z.object({
      version,
      outcome: z.enum(ringOutcomes, 'Select what came of the call'),
      words: optionalShort,
    }),
    output: changed,
  },
  deliverAgain: {
    function: 'disseminations',
    method: 'POST',
    path: `${ofRecipient}/again`,
    summary: 'Give it to the same post once more, after its entry in the directory was put right',
    may: 'intelligence.work',
    body: z.object({ version }),
    output: z.object({ id: z.string() }),
    status: 201,
  },
  recallDelivery: {
    function: 'disseminations',
    method: 'POST',
    path: `${ofRecipient}/recall`,
    summary:
      'Take back what went to the wrong post: it closes at once, and a breach is opened with its 72 hours',
    may: 'intelligence.work',
    body: z.object({ version, because: reason('Say what went wrong') }),
    output: z.object({ breach: z.string() }),
    status: 201,
  },
  listBreaches: {
    function: 'disseminations',
    method: 'GET',
    path: '/intelligence/breaches',
    summary: 'Breaches of intelligence: those that wait for a decision by their clock, and the others',
    may: 'breach.read',
    query: z.object({ cursor }),
    output: shaped<BreachesView>(),
  },
  readBreach: {
    function: 'disseminations',
    method: 'GET',
    path: ofBreach,
    summary: 'One breach: what happened, its clock, what was done and how it was decided',
    may: 'breach.read',
    output: shaped<BreachView>(),
  },
  noteBreach: {
    function: 'disseminations',
    method: 'POST',
    path: `${ofBreach}/notes`,
    summary: 'Add to what was done about a breach',
    may: 'breach.work',
    body: z.object({
      version,
      words: z
        .string()
        .trim()
        .min(1, 'Enter what was done')
        .max(2_000, 'Shorten this to 2,000 characters or fewer'),
    }),
    output: changed,
  },
  decideBreach: {
    function: 'disseminations',
    method: 'POST',
    path: `${ofBreach}/decision`,
    summary:
      'Record whether the Information Commissioner was told of a breach, why, and whether people were told',
    may: 'breach.work',
    body: z.object({
      version,
      tell: z.enum(['reported', 'not-reported'], 'Select whether it was reported'),
      reason: reason('Give the reason'),
      reference: optionalShort,
      peopleTold: z.enum(['yes', 'no', 'not-needed'], 'Select whether the people it is about were told'),
    }),
    output: changed,
  },
} as const satisfies Record<string, Operation>
