import * as z from 'zod'
import { gatewayIds } from '../sharing/gateways.ts'
import { chosenRecipients, type ShareForRecipient, type ShareRow } from '../sharing/share.ts'
import type { SentShareView, SharingView } from '../sharing/view.ts'
import { optionalLong, optionalShort, reason, requestId, required, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const ofMash = '/mash/referrals/{reference}'
const toMe = '/shares/{reference}/{share}'
const changed = z.object({ version: z.number() })

/** More parts than any forms have pages. */
const MOST_PARTS = 300
/** The ids of parts, one after another: they hold nothing that was typed. */
const listed = z.string().max(20_000)

export const shareOperations = {
  readSharing: {
    function: 'shares',
    method: 'GET',
    path: `${ofMash}/sharing`,
    summary: 'What can be passed on of a referral and to whom; with parts named, exactly what they hold',
    may: 'mash.read',
    query: z.object({
      kind: z.enum(chosenRecipients).optional(),
      to: z.string().max(64).optional(),
      parts: listed.optional(),
    }),
    output: shaped<SharingView>(),
  },
  passOn: {
    function: 'shares',
    method: 'POST',
    path: `${ofMash}/shares`,
    summary:
      'Pass on what was chosen of a referral to early help, the allocated worker or another partnership, with purpose and lawful gateway',
    may: 'mash.triage',
    body: z.object({
      requestId,
      version,
      kind: z.enum(chosenRecipients, 'Select who is to have it'),
      to: required('Select to whom you pass it on'),
      parts: z
        .array(z.string().max(120), 'Select what to pass on')
        .min(1, 'Select what to pass on')
        .max(MOST_PARTS, 'Select less'),
      purpose: reason('Say what they need it for'),
      gateway: z.enum(gatewayIds, 'Select what allows you to pass it on'),
      agreed: z.enum(['yes', 'no'], 'Select whether the family agrees that this is passed on').optional(),
      agreedBy: optionalShort,
      agreedWhen: optionalShort,
    }),
    output: z.object({ id: z.string() }),
    status: 201,
  },
  decideNotToShare: {
    function: 'shares',
    method: 'POST',
    path: `${ofMash}/not-shared`,
    summary: 'Record that something is not passed on, with whom not and why',
    may: 'mash.triage',
    body: z.object({
      requestId,
      version,
      withWhom: required('Enter with whom it is not shared'),
      reason: reason('Say why it is not shared'),
    }),
    output: z.object({ id: z.string() }),
    status: 201,
  },
  readSentShare: {
    function: 'shares',
    method: 'GET',
    path: `${ofMash}/shares/{share}`,
    summary: 'What was passed on, by what right, and what became of it',
    may: 'mash.read',
    output: shaped<SentShareView>(),
  },
  answerTransferQuestion: {
    function: 'shares',
    method: 'POST',
    path: `${ofMash}/shares/{share}/answer`,
    summary: 'Answer what another partnership asks about a referral that was passed on to it',
    may: 'mash.triage',
    body: z.object({
      received: required('Go back to what was passed on and start again'),
      answer: reason('Enter your answer'),
    }),
    output: z.object({}),
  },
  listMyShares: {
    function: 'shares',
    method: 'GET',
    path: '/shares',
    summary: 'What was passed on to the posts that the caller reads for, latest first',
    may: 'share.list',
    output: z.object({ rows: z.array(shaped<ShareRow>()) }),
  },
  readShare: {
    function: 'shares',
    method: 'GET',
    path: toMe,
    summary: 'What was passed on to a post: who did, and once it was opened what',
    may: 'share.open',
    output: shaped<ShareForRecipient>(),
  },
  openShare: {
    function: 'shares',
    method: 'POST',
    path: `${toMe}/open`,
    summary: 'Open what was passed on to a post; the MASH sees who did and when',
    may: 'share.open',
    output: changed,
  },
  answerShare: {
    function: 'shares',
    method: 'POST',
    path: `${toMe}/answer`,
    summary: 'Say whether the post takes it on, and why not',
    may: 'share.open',
    body: z.object({
      version,
      answer: z.enum(['accepted', 'declined'], 'Select whether you take this on'),
      words: optionalLong,
    }),
    output: changed,
  },
} as const satisfies Record<string, Operation>
