import * as z from 'zod'
import type { InformationRow, InformationView, RecipientsView } from '../intelligence/recipient-view.ts'
import { gatewayIds } from '../sharing/gateways.ts'
import { optionalLong, reason, requestId, required, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const ofItem = '/intelligence/items/{item}'
const toMe = '/information/{item}/{dissemination}'

/** Each is two writes of one transaction, and each is thought about by itself. */
export const MOST_RECIPIENTS = 10

const typedDate = z.object({ day: z.string().max(20), month: z.string().max(20), year: z.string().max(20) })
const contact = z.string().max(64)

export const recipientOperations = {
  readRecipients: {
    function: 'disseminations',
    method: 'GET',
    path: `${ofItem}/recipients`,
    summary: 'Who needs to know of an item, who was told and what became of it, and who is not told',
    may: 'intelligence.work',
    output: shaped<RecipientsView>(),
  },
  giveRelease: {
    function: 'disseminations',
    method: 'POST',
    path: `${ofItem}/recipients`,
    summary:
      'Give what was released of an item to posts of the directory, each with purpose and lawful gateway',
    may: 'intelligence.work',
    body: z.object({
      /** What the page showed: that text, under that grading. */
      release: z.coerce.number().int().min(1),
      grading: z.coerce.number().int().min(1),
      recipients: z
        .array(
          z.object({
            contact,
            purpose: reason('Say what they need it for'),
            gateway: z.enum(gatewayIds, 'Select what allows you to give it to them'),
          }),
          'Select who is to have it',
        )
        .min(1, 'Select who is to have it')
        .max(MOST_RECIPIENTS, `Select ${MOST_RECIPIENTS} or fewer at once`),
    }),
    output: z.object({ given: z.array(z.string()) }),
    status: 201,
  },
  recordToldAlready: {
    function: 'disseminations',
    method: 'POST',
    path: `${ofItem}/told-already`,
    summary: 'Record that somebody was told of an item beside the hub: who, by whom and when',
    may: 'intelligence.work',
    body: z.object({
      requestId,
      contact: contact.optional(),
      who: z.string().trim().max(500, 'Shorten this to 500 characters or fewer').optional(),
      byWhom: required('Enter who told them'),
      on: typedDate,
    }),
    output: z.object({ id: z.string() }),
    status: 201,
  },
  decideNotToTell: {
    function: 'disseminations',
    method: 'POST',
    path: `${ofItem}/not-told`,
    summary: 'Record that somebody is not told of an item, and why',
    may: 'intelligence.work',
    body: z.object({
      requestId,
      contact: required('Select who is not told').max(64),
      reason: reason('Say why they are not told'),
    }),
    output: z.object({ id: z.string() }),
    status: 201,
  },
  listMyIntelligence: {
    function: 'disseminations',
    method: 'GET',
    path: '/information',
    summary: 'What the intelligence desk has given to the posts that the caller reads for, latest first',
    may: 'dissemination.list',
    output: z.object({ rows: z.array(shaped<InformationRow>()) }),
  },
  readMyIntelligence: {
    function: 'disseminations',
    method: 'GET',
    path: toMe,
    summary: 'What was given to a post: that it is there, and once it was opened what it says',
    may: 'dissemination.open',
    output: shaped<InformationView>(),
  },
  openMyIntelligence: {
    function: 'disseminations',
    method: 'POST',
    path: `${toMe}/open`,
    summary: 'Open what was given to a post; the desk sees who did and when',
    may: 'dissemination.open',
    output: z.object({ version: z.number() }),
  },
  answerMyIntelligence: {
    function: 'disseminations',
    method: 'POST',
    path: `${toMe}/answer`,
    summary: 'Say that the post has read it, that it acted on it, or that it is not for it',
    may: 'dissemination.open',
    body: z.object({
      version,
      answer: z.enum(['acknowledged', 'acted', 'not-for-us'], 'Select what you want to say'),
      words: optionalLong,
      forSource: optionalLong,
    }),
    output: z.object({ version: z.number() }),
  },
} as const satisfies Record<string, Operation>
