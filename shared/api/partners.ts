import * as z from 'zod'
import { handlingIds, kindIds, sourceIds } from '../partners/answer.ts'
import { MOST_AT_A_TIME, MOST_KNOWN } from '../partners/limits.ts'
import { familyKnowsIds } from '../partners/request.ts'
import type { AskingView, InformationInFull, RequestForPartner, RequestRow } from '../partners/view.ts'
import { optionalLong, optionalShort, reason, requestId, required, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const inside = '/mash/referrals/{reference}/information'
const one = '/partners/{reference}/{information}'
const changed = z.object({ version: z.number() })
const typed = (most: number) => z.string().max(most, `Shorten this to ${most} characters or fewer`).optional()
const anyDate = z.object({ day: z.string().max(20), month: z.string().max(20), year: z.string().max(20) })

const looked = { checkedBy: optionalShort, systems: optionalShort }
const handling = {
  handling: z.enum(handlingIds, 'Select to whom it may be passed on'),
  condition: optionalLong,
}
const known = z.object({
  known: z
    .string()
    .trim()
    .min(1, 'Enter what is known')
    .max(2_000, 'Shorten this to 2,000 characters or fewer'),
  from: required('Enter from whom it is known'),
  source: z.enum(sourceIds, 'Select whether it is known first hand'),
  kind: z.enum(kindIds, 'Select what kind of knowledge it is'),
  when: optionalShort,
})

export const partnerOperations = {
  readAsking: {
    function: 'partners',
    method: 'GET',
    path: inside,
    summary:
      'Whom agencies can be asked about, which agencies, what the rating suggests, and when answers are due',
    may: 'partners.ask',
    output: shaped<AskingView>(),
  },
  askPartners: {
    function: 'partners',
    method: 'POST',
    path: inside,
    summary: 'Ask agencies what they know, each with a reason of its own; pressing twice asks once',
    may: 'partners.ask',
    body: z.object({
      version,
      requestId,
      agencies: z
        .array(
          z.object({ contact: z.string().max(64), why: reason('Say why this agency is asked') }),
          'Select whom you ask',
        )
        .min(1, 'Select whom you ask')
        .max(MOST_AT_A_TIME, `Ask ${MOST_AT_A_TIME} agencies or fewer at a time`),
      about: z
        .array(z.string().max(40), 'Select about whom you ask')
        .min(1, 'Select about whom you ask')
        .max(30, 'Select 30 people or fewer'),
      address: z.enum(['yes', 'no'], 'Select whether the agencies are given the address'),
      ask: reason('Say what you would like to know'),
      because: reason('Say why you ask, in words that the agencies may read'),
      family: z.enum(familyKnowsIds, 'Select whether the family knows'),
      whyNotAsked: optionalLong,
      due: anyDate.optional(),
    }),
    output: z.object({ version: z.number(), asked: z.array(z.string()) }),
    status: 201,
  },
  readInformation: {
    function: 'partners',
    method: 'GET',
    path: `${inside}/{information}`,
    summary: 'One request with every version of its answer',
    may: 'partners.ask',
    output: shaped<InformationInFull>(),
  },
  withdrawInformation: {
    function: 'partners',
    method: 'POST',
    path: `${inside}/{information}/withdraw`,
    summary: 'Ask an agency no longer, and tell it why',
    may: 'partners.ask',
    body: z.object({ version, reason: reason('Say why you ask no longer') }),
    output: changed,
  },
  askLeave: {
    function: 'partners',
    method: 'POST',
    path: `${inside}/{information}/leave`,
    summary: 'Ask the agency that owns an answer for leave to pass it on',
    may: 'partners.ask',
    body: z.object({
      version,
      to: z.enum(['agency', 'mase', 'sender', 'elsewhere'], 'Select to whom you would pass it on'),
      contact: z.string().max(64).optional(),
      toWhom: optionalShort,
      why: reason('Say why they need it'),
    }),
    output: changed,
  },
  listInformationAsked: {
    function: 'partners',
    method: 'GET',
    path: '/partners',
    summary: 'What the posts that the caller reads for are asked, due first',
    may: 'partners.list',
    output: z.object({ rows: z.array(shaped<RequestRow>()) }),
  },
  readInformationAsked: {
    function: 'partners',
    method: 'GET',
    path: one,
    summary: 'Who asks, about whom, why and by when; nothing else of the referral',
    may: 'partners.answer',
    output: shaped<RequestForPartner>(),
  },
  saveInformationDraft: {
    function: 'partners',
    method: 'PUT',
    path: `${one}/draft`,
    summary: 'Save an answer as it is typed; the MASH does not see it',
    may: 'partners.answer',
    body: z.object({
      version,
      known: z
        .array(
          z.object({
            known: typed(20_000),
            from: typed(2_000),
            source: typed(40),
            kind: typed(40),
            when: typed(2_000),
          }),
        )
        .max(MOST_KNOWN, `Tell ${MOST_KNOWN} things or fewer in one answer`),
      checkedBy: typed(2_000),
      systems: typed(2_000),
      contact: typed(2_000),
      dangers: typed(20_000),
      handling: typed(40),
      condition: typed(20_000),
    }),
    output: changed,
  },
  sayNothingKnown: {
    function: 'partners',
    method: 'POST',
    path: `${one}/nothing-known`,
    summary: 'Say that nothing is known about anybody named',
    may: 'partners.answer',
    body: z.object({ version, ...looked }),
    output: changed,
  },
  answerInformation: {
    function: 'partners',
    method: 'POST',
    path: `${one}/answer`,
    summary: 'Tell what is known, and to whom it may be passed on; answered again, it is a new version',
    may: 'partners.answer',
    body: z.object({
      version,
      known: z
        .array(known)
        .min(1, 'Add something that is known, or say that nothing is')
        .max(MOST_KNOWN, `Tell ${MOST_KNOWN} things or fewer in one answer`),
      ...looked,
      contact: optionalShort,
      dangers: optionalLong,
      ...handling,
    }),
    output: changed,
  },
  refuseInformation: {
    function: 'partners',
    method: 'POST',
    path: `${one}/refuse`,
    summary: 'Say that the agency does not answer, and why',
    may: 'partners.answer',
    body: z.object({ version, whyNot: reason('Say why you do not answer') }),
    output: changed,
  },
  changeHandling: {
    function: 'partners',
    method: 'POST',
    path: `${one}/handling`,
    summary: 'Change to whom the answer may be passed on; leave that was given before ends',
    may: 'partners.answer',
    body: z.object({ version, ...handling }),
    output: changed,
  },
  answerLeave: {
    function: 'partners',
    method: 'POST',
    path: `${one}/leave/{leave}`,
    summary: 'Give leave to pass the answer on, or refuse it, with a reason',
    may: 'partners.answer',
    body: z.object({
      version,
      agrees: z.enum(['yes', 'no'], 'Select whether you agree'),
      words: optionalLong,
    }),
    output: changed,
  },
} as const satisfies Record<string, Operation>
