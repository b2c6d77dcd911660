import * as z from 'zod'
import type { DraftRow, GivenNow, SubmissionDraft } from '../intelligence/draft.ts'
import type { FeedbackRow } from '../intelligence/given-feedback.ts'
import { itemKinds } from '../intelligence/kinds.ts'
import { howKnownIds } from '../intelligence/provenance.ts'
import { cursor, optionalLong, optionalShort, requestId, shaped, version, yesNoUnknown } from './fields.ts'
import type { Operation } from './operation.ts'

const one = '/submissions/{draft}'
const saved = z.object({ version: z.number() })
const typedDate = z.object({ day: z.string().max(20), month: z.string().max(20), year: z.string().max(20) })
const detail = z.string().trim().max(1_000, 'Shorten this to 1,000 characters or fewer')

/** One page of a draft: each saves its own part. */
const draftPart = z.discriminatedUnion(
  'part',
  [
    z.object({
      part: z.literal('piece'),
      version,
      /** Left out for a new one. */
      piece: z.string().max(64).optional(),
      kind: z.enum(itemKinds, 'Select what it is about'),
      details: z.record(z.string().max(40), detail).default({}),
      what: optionalLong,
      when: optionalShort,
      where: optionalShort,
      often: optionalShort,
    }),
    z.object({ part: z.literal('remove-piece'), version, piece: z.string().max(64) }),
    z.object({
      part: z.literal('source'),
      version,
      know: z.enum(howKnownIds, 'Select how you know'),
      corroborated: yesNoUnknown('Select whether anything else points the same way'),
      doubted: yesNoUnknown('Select whether you have reason to think that it may be untrue'),
      sourceAtRisk: yesNoUnknown('Select whether somebody could be hurt if it came out'),
      toldBy: optionalShort,
      howWords: optionalLong,
      whoElseKnows: optionalLong,
      caution: optionalLong,
    }),
    z.object({
      part: z.literal('name'),
      version,
      contactId: z.string().max(64).optional(),
      someone: optionalShort,
      told: z.enum(['yes', 'no'], 'Select whether they have been told'),
      toldOn: typedDate.optional(),
      toldBy: optionalShort,
    }),
    z.object({ part: z.literal('remove-name'), version, named: z.string().max(64) }),
  ],
  'Send one page of what you are giving',
)

export const submissionOperations = {
  listMySubmissions: {
    function: 'submissions',
    method: 'GET',
    path: '/submissions',
    summary: 'What the caller has begun to write down as information and has not given yet',
    may: 'intelligence.give',
    output: z.object({ drafts: z.array(shaped<DraftRow>()) }),
  },
  startSubmission: {
    function: 'submissions',
    method: 'POST',
    path: '/submissions',
    summary: 'Begin to write down information that is not a referral',
    may: 'intelligence.give',
    body: z.object({
      requestId,
      fear: z.enum(['yes', 'no'], 'Select whether there is a child whom you know of and fear for'),
    }),
    output: z.object({ draft: z.string() }),
    status: 201,
  },
  readSubmission: {
    function: 'submissions',
    method: 'GET',
    path: one,
    summary: 'A draft of the caller as it stands; or, for an hour, the references of what was given',
    may: 'intelligence.give',
    output: z.object({
      draft: shaped<SubmissionDraft>().optional(),
      given: shaped<GivenNow>().optional(),
    }),
  },
  saveSubmission: {
    function: 'submissions',
    method: 'PUT',
    path: one,
    summary: 'Save one page of a draft: an item, where it comes from, who needs to know',
    may: 'intelligence.give',
    body: draftPart,
    output: saved.extend({ piece: z.string().optional() }),
  },
  giveSubmission: {
    function: 'submissions',
    method: 'POST',
    path: `${one}/give`,
    summary: 'Give all items of a draft to the intelligence desk, each with a reference of its own',
    may: 'intelligence.give',
    body: z.object({ version }),
    output: z.object({ references: z.array(z.string()) }),
    status: 201,
  },
  discardSubmission: {
    function: 'submissions',
    method: 'POST',
    path: `${one}/discard`,
    summary: 'Throw a draft away; nothing of it is kept',
    may: 'intelligence.give',
    body: z.object({ version }),
    output: z.object({ discarded: z.literal(true) }),
  },
  listFeedback: {
    function: 'submissions',
    method: 'GET',
    path: '/given-information',
    summary: 'What came of information that the caller gave, or for safeguarding leads their agency',
    may: 'intelligence.feedback',
    query: z.object({ of: z.enum(['me', 'agency']).default('me'), cursor }),
    output: z.object({ rows: z.array(shaped<FeedbackRow>()), next: cursor }),
  },
} as const satisfies Record<string, Operation>
