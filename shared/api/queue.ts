import * as z from 'zod'
import type { Changed } from '../queue/changed.ts'
import { type Concern, concernIds } from '../queue/concerns.ts'
import { countedRatings, type QueueCounts } from '../queue/counts.ts'
import { ageIds, type QueueFilters, repeatIds } from '../queue/filters.ts'
import type { QueueList } from '../queue/list-of.ts'
import type { AgencyRef, PersonRef, RepeatFacts } from '../referral/referral.ts'
import type { ReferralRow } from '../referral/row.ts'
import type { TimeLeft } from '../time/time-left.ts'
import { cursor, optionalShort, required, shaped } from './fields.ts'
import type { Operation } from './operation.ts'

/** A referral in the queue, with what is left of each of its clocks. */
export type QueueRow = ReferralRow & {
  readonly list: QueueList
  readonly timeLeft: TimeLeft
  /** Until its sender must be told what happens next; gone once they were. */
  readonly acknowledgement?: TimeLeft
  /** How many partners have not answered yet, and what is left for the first of them. */
  readonly partners?: { readonly open: number; readonly left?: TimeLeft }
  readonly repeat?: Pick<RepeatFacts, 'earlier' | 'pattern'>
  readonly school?: string
  readonly concerns?: readonly Concern[]
  /** Who has it does not work at the MASH any more: a manager must give it to somebody. */
  readonly ownerGone?: true
  /** Restricted, and no manager is named any more who can say who may read it. */
  readonly readersGone?: true
  /** Its sender was reminded to the end of what was decided and has not opened it: somebody must ring. */
  readonly ring?: true
}

/** The views of the queue: its lists, and what the reader has in hand. */
export const queueViews = [
  'new',
  'mine',
  'in-triage',
  'waiting',
  'returned',
  'agreement',
  'reconsideration',
  'decided',
] as const satisfies readonly (QueueList | 'mine')[]
export type QueueView = (typeof queueViews)[number]

/** A filter that somebody uses or has saved. */
export interface SavedFilter {
  readonly id: string
  /** Only one that is saved has a name. */
  readonly name?: string
  /** The name of one that was deleted in the last two days, and can be saved again. */
  readonly formerName?: string
  readonly filters: QueueFilters
  readonly agency?: AgencyRef
}

/** How much a filter has looked through, where there is more. */
export interface LookedThrough {
  readonly entries: number
  readonly more: boolean
}

/** What the wall of an office shows: numbers that name nobody. */
export interface Wall {
  readonly at: string
  readonly counts: QueueCounts
  /** How many of a list are over one of their clocks. `more`: there are more than were counted. */
  readonly overdue: Readonly<Partial<Record<QueueList, { readonly number: number; readonly more: boolean }>>>
  /** Children in danger now whom nobody has taken yet. */
  readonly danger: number
  /** When the one that waits longest to be taken came in. */
  readonly oldestNew?: string
}

/** A referral as it is now, and what happened to it, the latest first. */
export interface ChangedRow extends Changed {
  readonly row?: ReferralRow
  /** The list of the queue that it stands in now; none once it is with the MASE. */
  readonly list?: QueueList
}

export interface Since {
  readonly since: string
  /** Whether the reader chose it, signed off then, or neither. */
  readonly because: 'chosen' | 'left' | 'usual'
  /** Each referral once, what changed last first. */
  readonly changed: readonly ChangedRow[]
  /** There was more than this; `changed` holds the latest. */
  readonly more: boolean
  /** What has gone over a clock since, and is still open. */
  readonly overdue: readonly QueueRow[]
}

/** What a form sends for "no choice". */
const blank = z.literal('').transform(() => undefined)
const choice = <const T extends readonly [string, ...string[]]>(ids: T) => z.enum(ids).or(blank).optional()

const filterFields = z.object({
  ratings: z
    .array(z.enum(countedRatings as unknown as ['unrated']))
    .max(countedRatings.length)
    .optional(),
  agency: z
    .string()
    .regex(/^[\w.-]{0,64}$/, 'Select an agency of the list')
    .transform((id) => id || undefined)
    .optional(),
  school: optionalShort.transform((text) => text || undefined),
  concern: choice(concernIds),
  age: choice(ageIds),
  repeat: choice(repeatIds),
})

const filterId = z.string().regex(/^[\w-]{1,64}$/)
const workerId = z.string().regex(/^[\w-]{1,64}$/)
const filter = z.object({ filter: shaped<SavedFilter>() })

export const queueOperations = {
  listQueue: {
    function: 'queue',
    method: 'GET',
    path: '/mash/queue',
    summary:
      "The partnership's referrals in one view of the queue, what is due first at the top, with counts",
    may: 'mash.list',
    query: z.object({
      view: z.enum(queueViews).default('new'),
      /** Id of a colleague: "mine" is then what they have in hand. */
      worker: workerId.optional(),
      filter: filterId.optional(),
      cursor,
    }),
    output: z.object({
      rows: z.array(shaped<QueueRow>()),
      counts: shaped<Readonly<Record<QueueView, number>>>(),
      filter: shaped<SavedFilter>().optional(),
      saved: z.array(shaped<SavedFilter>()),
      /** Whose work is shown, where it is a colleague's. */
      worker: shaped<PersonRef>().optional(),
      looked: shaped<LookedThrough>().optional(),
      next: cursor,
    }),
  },
  listQueueFilters: {
    function: 'queue',
    method: 'GET',
    path: '/mash/queue/filters',
    summary:
      'The filters that the caller has saved or just deleted, and the agencies there are to choose from',
    may: 'mash.list',
    output: z.object({
      saved: z.array(shaped<SavedFilter>()),
      deleted: z.array(shaped<SavedFilter>()),
      agencies: z.array(shaped<AgencyRef>()),
    }),
  },
  applyQueueFilter: {
    function: 'queue',
    method: 'POST',
    path: '/mash/queue/filters',
    summary: 'Narrow the queue down; what was chosen is kept by the hub, so that no address holds it',
    may: 'mash.list',
    body: filterFields,
    output: filter,
  },
  saveQueueFilter: {
    function: 'queue',
    method: 'POST',
    path: '/mash/queue/filters/save',
    summary: 'Give a filter a name, and so keep it; or another name',
    may: 'mash.list',
    body: z.object({ filter: filterId, name: required('Enter a name for the filter') }),
    output: filter,
  },
  dropQueueFilter: {
    function: 'queue',
    method: 'POST',
    path: '/mash/queue/filters/drop',
    summary: 'Keep a filter no longer; saving it again takes that back',
    may: 'mash.list',
    body: z.object({ filter: filterId }),
    output: filter,
  },
  readWall: {
    function: 'queue',
    method: 'GET',
    path: '/mash/wall',
    summary: 'The state of the queue in numbers that name nobody, for a screen on the wall',
    may: 'mash.list',
    output: shaped<Wall>(),
  },
  readSince: {
    function: 'queue',
    method: 'GET',
    path: '/mash/since',
    summary: 'What came, was answered, decided or opened again, and what went over its clock since a time',
    may: 'mash.list',
    query: z.object({ since: z.iso.datetime().optional() }),
    output: shaped<Since>(),
  },
  leaveShift: {
    function: 'queue',
    method: 'POST',
    path: '/mash/since/leave',
    summary: 'Mark that the caller leaves now, so that they are shown later what changed since',
    may: 'mash.list',
    output: z.object({ at: z.string() }),
  },
} as const satisfies Record<string, Operation>
