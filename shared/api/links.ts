import * as z from 'zod'
import type { HotSpot } from '../mase/links/hot-spots.ts'
import type { LinkPicture } from '../mase/links/link.ts'
import type { ThingJudgement } from '../mase/links/thing-judgement.ts'
import { type Mention, type MentionKind, mentionKinds } from '../mentions/mention.ts'
import type { AgencyRef } from '../referral/referral.ts'
import type { State } from '../referral/states.ts'
import { voltHeadings } from '../referral/volt.ts'
import { optionalLong, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

/** Where something is mentioned: in which record, and what stands there. */
export interface SaidIn {
  /** The mention, as addresses name it. */
  readonly id: string
  readonly reference: string
  readonly agency: AgencyRef
  readonly state: State
  readonly sentAt?: string
  /** What the child of the record is called for this reader. */
  readonly child: string
  readonly mention: Pick<
    Mention,
    'kind' | 'text' | 'dateOfBirth' | 'form' | 'section' | 'subject' | 'withheld'
  >
}

/** What somebody said of two mentions, and of which. */
export interface SaidOfTwo {
  readonly one: string
  readonly other: string
  readonly judgement: ThingJudgement
}

export interface LinksView extends LinkPicture {
  /** Restricted records at the MASE: that they exist and nothing else, whether or not anything joins them. */
  readonly restricted: readonly string[]
  /** Records that were looked at, as far as the reader may. */
  readonly records: number
  /** Points that the filter leaves and that are more than is drawn at once. */
  readonly left: number
  /** There are more records or judgements than are read. */
  readonly more: boolean
  /** Months in which there is something, the first one first. */
  readonly months: readonly string[]
  /** How many pairs of mentions wait for somebody to look at them. */
  readonly toLookAt: number
}

export interface ThingView {
  readonly id: string
  readonly kind: MentionKind
  readonly label: string
  readonly in: readonly SaidIn[]
  readonly judgements: readonly SaidOfTwo[]
  /** Mentions that are written alike and of which nobody has said anything. */
  readonly possible: readonly { readonly one: string; readonly other: SaidIn }[]
}

/** A mention with the sentences that name it, for whoever may read the record. */
export type SaidWithQuotes = SaidIn & { readonly quotes: readonly string[] }

export interface PairView {
  readonly one: SaidWithQuotes
  readonly other: SaidWithQuotes
  /** What stands; what was taken back stands too, so that its version is known. */
  readonly judgement?: ThingJudgement
}

/** Months as `2026-11`. */
const month = z
  .string()
  .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'Select a month')
  .optional()

const kindList = z
  .string()
  .max(100)
  .transform((text) => text.split(',').filter((kind) => (mentionKinds as readonly string[]).includes(kind)))
  .transform((kinds) => kinds as MentionKind[])
  .optional()

export const linkOperations = {
  readLinks: {
    function: 'profile',
    method: 'GET',
    path: '/mase/links',
    summary: 'Who and what is connected across the referrals of the MASE, from what people confirmed',
    may: 'mase.links',
    query: z.object({
      /** Joined by commas. */
      kinds: kindList,
      heading: z.enum(voltHeadings).optional(),
      from: month,
      to: month,
      least: z.coerce.number().int().min(1).max(50).optional(),
      around: z.string().max(64).optional(),
    }),
    output: shaped<LinksView>(),
  },
  listPossibleLinks: {
    function: 'profile',
    method: 'GET',
    path: '/mase/possible-links',
    summary: 'Mentions in two referrals that are written alike and that nobody has looked at',
    may: 'mase.links',
    output: z.object({
      pairs: z.array(shaped<{ readonly one: SaidIn; readonly other: SaidIn }>()),
      more: z.boolean(),
    }),
  },
  readPlaces: {
    function: 'profile',
    method: 'GET',
    path: '/mase/places',
    summary: 'Where and when: confirmed places and those of the agendas, by day, part of the day and month',
    may: 'mase.links',
    output: z.object({ places: z.array(shaped<HotSpot>()), more: z.boolean() }),
  },
  readThing: {
    function: 'profile',
    method: 'GET',
    path: '/mase/links/{thing}',
    summary: 'One thing of the picture: in which referrals, where said and when, who confirmed it',
    may: 'mase.links',
    output: shaped<ThingView>(),
  },
  readLinkPair: {
    function: 'profile',
    method: 'GET',
    path: '/mase/links/{thing}/{other}',
    summary: 'Two mentions side by side, with what somebody said of them',
    may: 'mase.links',
    output: shaped<PairView>(),
  },
  judgeLink: {
    function: 'profile',
    method: 'POST',
    path: '/mase/links/{thing}/{other}',
    summary: 'Say that two mentions are of one thing or of two, or take back what was said',
    may: 'mase.links',
    body: z.object({
      version,
      verdict: z.enum(['same', 'different', 'undone'], 'Select whether they are the same'),
      reason: optionalLong,
    }),
    output: z.object({ version: z.number() }),
  },
} as const satisfies Record<string, Operation>
