import * as z from 'zod'
import { type Dashboard, tableIds } from '../management/dashboard.ts'
import { type HandOver, handOverWays, type Move, type MoveFate } from '../management/hand-over.ts'
import { PERIOD } from '../management/periods.ts'
import type { PublishedTable } from '../management/publish.ts'
import type { Quality } from '../management/quality.ts'
import { qualityAnswerIds, qualityQuestionIds, qualityQuestions } from '../management/quality-questions.ts'
import type { Workload } from '../management/workload.ts'
import type { PersonRef } from '../referral/referral.ts'
import type { ReferralRow } from '../referral/row.ts'
import type { State } from '../referral/states.ts'
import { optionalLong, reason, requestId, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

/** A referral and those who could have it. */
export interface Allocation {
  readonly reference: string
  readonly version: number
  readonly state: State
  readonly owner?: PersonRef
  /** It can be given to somebody, as it is now. */
  readonly open: boolean
  /** Who works at the MASH and may read it, and how much each has; the owner is not among them. */
  readonly workers: readonly Workload[]
}

/** What somebody has, and who there is to take it. */
export interface HandOverChoice {
  readonly from: PersonRef
  readonly held: readonly ReferralRow[]
  /** Restricted records that the reader is not named on; somebody who is must give them on. */
  readonly notYours: number
  /** There is more than is handed over at once. */
  readonly more: boolean
  readonly workers: readonly Workload[]
}

export interface HandOverView {
  readonly handOver: HandOver
  readonly moves: readonly (Move & { readonly fate: MoveFate })[]
  /** What is where it went and can be given back. */
  readonly canGiveBack: boolean
}

export interface QualityView {
  readonly reference: string
  readonly quality?: Quality
  /** Why the reader may not answer. */
  readonly whyNot?: string
}

export interface SampleLine {
  readonly reference: string
  readonly agency: string
  readonly doneAt: string
}

const id = z.string().regex(/^[\w-]{1,64}$/)
const month = z.string('Select a month').regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'Select a month')
const period = z.string('Select a period').regex(PERIOD, 'Select a period')

/** As the page shows them: 'LKM-4821-7306-5 12'. */
const shown = z.string().regex(/^[A-Z]{3}-\d{4}-\d{4}-\d \d{1,6}$/)

/** More than one person can have; a hand-over goes on where the last one ended. */
export const MOST_MOVES = 200

const given = (question: string) =>
  z.object({
    answer: z.enum(qualityAnswerIds, `Select an answer: ${question}`),
    comment: optionalLong,
  })

export const managementOperations = {
  readAllocation: {
    function: 'management',
    method: 'GET',
    path: '/mash/referrals/{reference}/allocation',
    summary: 'Who could have a referral, and how much each of them has',
    may: 'mash.reassign',
    output: shaped<Allocation>(),
  },
  allocateReferral: {
    function: 'management',
    method: 'POST',
    path: '/mash/referrals/{reference}/allocate',
    summary: 'Give a referral to a worker; where somebody has it, with a reason',
    may: 'mash.reassign',
    body: z.object({ version, to: id.optional(), reason: optionalLong }),
    output: z.object({ version: z.number() }),
  },
  readWorkload: {
    function: 'management',
    method: 'GET',
    path: '/mash/workload',
    summary: 'What each worker of the MASH has in hand; a worker sees their own',
    may: 'workload.read',
    output: z.object({
      workers: z.array(shaped<Workload>()),
      /** How many nobody has taken yet; a worker is not told. */
      untaken: z.number(),
      handOvers: z.array(shaped<HandOver>()),
    }),
  },
  readHandOverChoice: {
    function: 'management',
    method: 'GET',
    path: '/mash/workload/{person}',
    summary: 'What somebody has in hand, and who there is to take it',
    may: 'mash.hand-over',
    output: shaped<HandOverChoice>(),
  },
  handOver: {
    function: 'management',
    method: 'POST',
    path: '/mash/workload/{person}/hand-over',
    summary: 'Hand over all that somebody has, in one step; asked for again, it goes on where it ended',
    may: 'mash.hand-over',
    body: z.object({
      requestId,
      way: z.enum(handOverWays, 'Select where it should go'),
      to: id.optional(),
      among: z.array(id).max(100).optional(),
      reason: reason('Say why it is handed over'),
      referrals: z
        .array(shown)
        .min(1, 'There is nothing to hand over')
        .max(MOST_MOVES, `Hand over ${MOST_MOVES} referrals or fewer at once`),
    }),
    output: z.object({ handOver: z.string() }),
  },
  readHandOver: {
    function: 'management',
    method: 'GET',
    path: '/mash/hand-overs/{handOver}',
    summary: 'What of a hand-over moved, and what had changed meanwhile',
    may: 'mash.hand-over',
    output: shaped<HandOverView>(),
  },
  giveBack: {
    function: 'management',
    method: 'POST',
    path: '/mash/hand-overs/{handOver}/give-back',
    summary: 'Give back what nobody has gone on with since it was handed over',
    may: 'mash.hand-over',
    output: z.object({ handOver: z.string() }),
  },
  readQuality: {
    function: 'management',
    method: 'GET',
    path: '/mash/referrals/{reference}/quality',
    summary: 'What was found of the quality of a referral and of its triage',
    may: 'quality.answer',
    output: shaped<QualityView>(),
  },
  answerQuality: {
    function: 'management',
    method: 'POST',
    path: '/mash/referrals/{reference}/quality',
    summary: 'Look back at a decided referral: not for who decided it',
    may: 'quality.answer',
    body: z.object({
      version,
      answers: z.object(
        Object.fromEntries(qualityQuestionIds.map((one) => [one, given(qualityQuestions[one])])) as Record<
          (typeof qualityQuestionIds)[number],
          ReturnType<typeof given>
        >,
      ),
    }),
    output: z.object({ version: z.number() }),
  },
  suggestSample: {
    function: 'management',
    method: 'GET',
    path: '/mash/quality-sample',
    summary: 'Referrals that were decided in a month to look back at, picked evenly, and none of one’s own',
    may: 'quality.sample',
    query: z.object({ month }),
    output: z.object({ lines: z.array(shaped<SampleLine>()) }),
  },
  readDashboard: {
    function: 'management',
    method: 'GET',
    path: '/mash/dashboard',
    summary: 'How the MASH did with what was sent in a period, in numbers that point to nobody',
    may: 'measures.read',
    query: z.object({ period }),
    output: shaped<Dashboard>(),
  },
  exportMeasures: {
    function: 'management',
    method: 'GET',
    path: '/mash/dashboard/{table}',
    summary: 'One table of the dashboard, to take away',
    may: 'measures.read',
    query: z.object({ period }),
    output: shaped<{ readonly period: string; readonly running: boolean; readonly table: PublishedTable }>(),
  },
} as const satisfies Record<string, Operation>

/** Whether there is such a table. */
export const isTable = (name: string): name is (typeof tableIds)[number] =>
  (tableIds as readonly string[]).includes(name)
