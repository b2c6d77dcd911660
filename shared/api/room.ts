import * as z from 'zod'
import { itemDecisions } from '../mase/item.ts'
import { MOST_MINUTED } from '../mase/minutes.ts'
import type { MinutesView, RoomView } from '../mase/room-view.ts'
import { optionalShort, reason, requestId, required, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const room = '/mase/meetings/{meeting}/room'
const one = `${room}/items/{item}` as const
const minutes = '/mase/meetings/{meeting}/minutes'
const changed = z.object({ version: z.number() })

/** The referral that the item came of, as the page has it: what is done to a record is asked of the record. */
const reference = z.string().max(40).optional()
const typedDate = z.object({ day: z.string().max(20), month: z.string().max(20), year: z.string().max(20) })
const kinds = Object.keys(itemDecisions) as (keyof typeof itemDecisions)[]

export const roomOperations = {
  readRoom: {
    function: 'room',
    method: 'GET',
    path: room,
    summary:
      'A meeting as it is held: its items in order, and one of them with all that is needed to decide it',
    may: 'mase.meet',
    query: z.object({ item: z.string().max(64).optional() }),
    output: shaped<RoomView>(),
  },
  startMeeting: {
    function: 'room',
    method: 'POST',
    path: `${room}/start`,
    summary: 'Start the meeting',
    may: 'mase.meet',
    body: z.object({ version }),
    output: changed,
  },
  turnToItem: {
    function: 'room',
    method: 'POST',
    path: `${one}/turn`,
    summary: 'Go to an item: its time begins',
    may: 'mase.meet',
    output: z.object({ item: z.string() }),
  },
  saveItemMinutes: {
    function: 'room',
    method: 'PUT',
    path: `${one}/minutes`,
    summary: 'Save what is minuted of an item, or with the item `general` of the meeting as a whole',
    may: 'mase.meet',
    body: z.object({
      version,
      text: z.string().max(MOST_MINUTED, 'Shorten this to 20,000 characters or fewer'),
    }),
    output: changed,
  },
  decideItem: {
    function: 'room',
    method: 'POST',
    path: `${one}/decide`,
    summary: 'What the meeting decided of an item; the referral of a child moves with it',
    may: 'mase.meet',
    body: z.object({
      version,
      reference,
      kind: z.enum(kinds, 'Select what was decided'),
      reason: reason('Say why'),
      approver: optionalShort,
      escalatedTo: optionalShort,
      category: z.coerce.number().int().min(0).max(20).optional(),
      reviewOn: typedDate.optional(),
    }),
    output: changed,
  },
  discussAgain: {
    function: 'room',
    method: 'POST',
    path: `${one}/discuss-again`,
    summary: 'Take up an item again that was decided, while the minutes are not approved',
    may: 'mase.meet',
    body: z.object({ version, reference, reason: reason('Say why it is taken up again') }),
    output: changed,
  },
  carryOverItem: {
    function: 'room',
    method: 'POST',
    path: `${one}/carry-over`,
    summary: 'Carry an item over to the next meeting, with a reason',
    may: 'mase.meet',
    body: z.object({ version, reason: reason('Say why it is carried over') }),
    output: z.object({ version: z.number(), to: z.string() }),
  },
  addMaseAction: {
    function: 'room',
    method: 'POST',
    path: `${one}/actions`,
    summary: 'Note an action with its owner and date; pressing twice notes it once',
    may: 'mase.meet',
    body: z.object({
      requestId,
      reference,
      kind: required('Select what kind of action it is'),
      words: reason('Say what is to be done'),
      owner: required('Select who does it'),
      dueOn: typedDate.optional(),
    }),
    output: z.object({ id: z.string() }),
    status: 201,
  },
  endMeeting: {
    function: 'room',
    method: 'POST',
    path: `${room}/end`,
    summary:
      'End the meeting: what was not reached is carried over with a reason, then senders and owners are told',
    may: 'mase.meet',
    body: z.object({
      version,
      reason: z.string().trim().max(5_000, 'Shorten this to 5,000 characters or fewer').optional(),
    }),
    output: z.object({
      version: z.number(),
      /** How many are still to be carried over: ask once more. */
      left: z.number(),
    }),
  },
  readMinutes: {
    function: 'room',
    method: 'GET',
    path: minutes,
    summary: 'The minutes of a meeting with their decisions and actions, as far as the reader may read them',
    may: 'mase.attend-list',
    output: shaped<MinutesView>(),
  },
  approveMinutes: {
    function: 'room',
    method: 'POST',
    path: `${minutes}/approve`,
    summary: 'Approve the minutes, as the chair of the meeting or a deputy',
    may: 'mase.chair',
    body: z.object({ version }),
    output: changed,
  },
  recordApproval: {
    function: 'room',
    method: 'POST',
    path: `${minutes}/record-approval`,
    summary: 'Record that the chair approved the minutes at a meeting',
    may: 'mase.meet',
    body: z.object({ version, recordedFor: required('Say who approved them, and when') }),
    output: changed,
  },
  circulateMinutes: {
    function: 'room',
    method: 'POST',
    path: `${minutes}/circulate`,
    summary: 'Send every member a link to the approved minutes',
    may: 'mase.meet',
    body: z.object({ version }),
    output: changed,
  },
  correctMinutes: {
    function: 'room',
    method: 'POST',
    path: `${minutes}/corrections`,
    summary:
      'Put something right after the minutes were approved: it stands beside them, dated, and replaces nothing',
    may: 'mase.meet',
    body: z.object({
      version,
      item: z.string().max(64).optional(),
      text: reason('Say what is put right'),
    }),
    output: changed,
    status: 201,
  },
} as const satisfies Record<string, Operation>
