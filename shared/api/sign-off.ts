import * as z from 'zod'
import type { ReferralRow } from '../referral/row.ts'
import type { TimeLeft } from '../time/time-left.ts'
import { optionalLong, reason, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

export const signOffOperations = {
  listAwaitingSignOff: {
    function: 'sign-off',
    method: 'GET',
    path: '/sign-off',
    summary: "What waits for a safeguarding lead of the caller's agency, the longest wait first",
    may: 'sign-off.list',
    output: z.object({
      rows: z.array(shaped<ReferralRow & { readonly signOffDueAt: string; readonly timeLeft: TimeLeft }>()),
    }),
  },
  commentForAuthor: {
    function: 'sign-off',
    method: 'POST',
    path: '/sign-off/{reference}/comment',
    summary: 'Leave a comment for the author without deciding',
    may: 'sign-off.authorise',
    body: z.object({ comment: reason('Enter your comment') }),
    output: z.object({ version: z.number() }),
  },
  authorise: {
    function: 'sign-off',
    method: 'POST',
    path: '/sign-off/{reference}/authorise',
    summary:
      'Authorise what the agency sends, or has sent before it could be authorised; never one’s own work',
    may: 'sign-off.authorise',
    body: z.object({ version, comment: optionalLong }),
    output: z.object({ version: z.number() }),
  },
  returnToAuthor: {
    function: 'sign-off',
    method: 'POST',
    path: '/sign-off/{reference}/return',
    summary: 'Return it to its author with what must change',
    may: 'sign-off.authorise',
    body: z.object({ version, comment: reason('Say what the author should change') }),
    output: z.object({ version: z.number() }),
  },
} as const satisfies Record<string, Operation>
