import * as z from 'zod'
import type {
  ActionView,
  ChildActions,
  MyActionView,
  SenderActions,
  TrackerView,
} from '../mase/action-view.ts'
import { optionalLong, reason, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const changed = z.object({ version: z.number() })
const typedDate = z.object({ day: z.string().max(20), month: z.string().max(20), year: z.string().max(20) })
const of = '/referrals/{reference}/mase-actions'

export const trackerViews = ['open', 'overdue', 'waiting', 'ended'] as const
export const trackerSorts = ['due', 'agency', 'meeting'] as const

const narrowed = {
  view: z.enum(trackerViews).default('open'),
  agency: z.string().max(200).optional(),
  meeting: z.string().max(64).optional(),
  sort: z.enum(trackerSorts).default('due'),
}

export const actionOperations = {
  listActions: {
    function: 'actions',
    method: 'GET',
    path: '/mase/actions',
    summary:
      'The tracker: actions of the MASE that are open, overdue, wait for the coordinator, or have ended',
    may: 'mase.meet',
    query: z.object({ ...narrowed, page: z.coerce.number().int().min(1).max(1_000).default(1) }),
    output: shaped<TrackerView>(),
  },
  exportActions: {
    function: 'actions',
    method: 'GET',
    path: '/mase/actions-file',
    summary: 'The same list, all of it, as it is taken away',
    may: 'mase.meet',
    query: z.object(narrowed),
    output: shaped<TrackerView>(),
  },
  readAction: {
    function: 'actions',
    method: 'GET',
    path: '/mase/actions/{action}',
    summary: 'One action with all that was said of it',
    may: 'mase.meet',
    output: shaped<ActionView>(),
  },
  answerAction: {
    function: 'actions',
    method: 'POST',
    path: '/mase/actions/{action}/answer',
    summary: 'Agree, or not, to what its owner asks: another date, or that it will not be done',
    may: 'mase.meet',
    body: z.object({
      version,
      agrees: z.enum(['yes', 'no'], 'Select whether you agree'),
      words: optionalLong,
    }),
    output: changed,
  },
  changeAction: {
    function: 'actions',
    method: 'POST',
    path: '/mase/actions/{action}/change',
    summary: 'Give an action another owner or date, or open it again, with a reason',
    may: 'mase.meet',
    body: z.object({
      version,
      owner: z.string().max(64).optional(),
      dueOn: typedDate.optional(),
      open: z.literal('yes').optional(),
      words: reason('Say why'),
    }),
    output: changed,
  },
  updateAction: {
    function: 'actions',
    method: 'POST',
    path: '/mase/actions/{action}/update',
    summary: 'Note for its owner how far an action is',
    may: 'mase.meet',
    body: z.object({
      version,
      state: z.enum(['in-hand', 'done', 'not-done'], 'Select how far it is'),
      text: reason('Say what was done, and who told you'),
    }),
    output: changed,
  },
  listMyActions: {
    function: 'actions',
    method: 'GET',
    path: '/actions',
    summary: 'The actions of the posts that the caller reads for',
    may: 'mase.attend-list',
    output: z.object({ actions: z.array(shaped<MyActionView>()) }),
  },
  readMyAction: {
    function: 'actions',
    method: 'GET',
    path: '/actions/{action}',
    summary: 'One action of a post that the caller reads for',
    may: 'mase.attend',
    output: shaped<MyActionView>(),
  },
  updateMyAction: {
    function: 'actions',
    method: 'POST',
    path: '/actions/{action}/update',
    summary: 'Say that it is in hand, done, or will not be done and why',
    may: 'mase.attend',
    body: z.object({
      version,
      state: z.enum(['in-hand', 'done', 'not-done'], 'Select how far it is'),
      text: reason('Say what was done, or why it will not be'),
    }),
    output: changed,
  },
  askForDate: {
    function: 'actions',
    method: 'POST',
    path: '/actions/{action}/date',
    summary: 'Ask the coordinator for another date',
    may: 'mase.attend',
    body: z.object({ version, dueOn: typedDate.optional(), reason: reason('Say why you need more time') }),
    output: changed,
  },
  readMaseActionsOfChild: {
    function: 'actions',
    method: 'GET',
    path: `/mase${of}`,
    summary: 'The actions that hang on the record of a child, for the MASE',
    may: 'mase.read',
    output: shaped<ChildActions>(),
  },
  readMashActionsOfChild: {
    function: 'actions',
    method: 'GET',
    path: `/mash${of}`,
    summary: 'The actions that hang on the record of a child, for the MASH',
    may: 'mash.read',
    output: shaped<ChildActions>(),
  },
  readActionsForSender: {
    function: 'actions',
    method: 'GET',
    path: of,
    summary: 'How many actions the MASE agreed for a child, and those of the agency that sent the referral',
    may: 'assessment.read',
    output: shaped<SenderActions>(),
  },
} as const satisfies Record<string, Operation>
