import * as z from 'zod'
import type { FrozenDocument } from '../form/document/document.ts'
import type { AgendaItem } from '../mase/item.ts'
import type { Meeting } from '../mase/meeting.ts'
import type { HistoryEntry } from '../referral/history.ts'
import type { Referral } from '../referral/referral.ts'
import type { ReferralRow } from '../referral/row.ts'
import { voltHeadings } from '../referral/volt.ts'
import { cursor, reason, required, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

export interface MaseView {
  readonly referral: Referral
  readonly document: readonly FrozenDocument[]
  readonly history: readonly HistoryEntry[]
  /** What the MASE asks of a referral, and whether this one has it. */
  readonly criteria: readonly { readonly words: string; readonly met: boolean }[]
}

export interface MeetingView {
  readonly meeting: Meeting
  readonly items: readonly (AgendaItem & { readonly row?: ReferralRow })[]
}

export const poolViews = ['waiting', 'accepted'] as const

const heading = z.enum(voltHeadings, 'Select victims, offenders, locations or trends')
const changed = z.object({ version: z.number() })

export const maseOperations = {
  listPool: {
    function: 'mase',
    method: 'GET',
    path: '/mase/pool',
    summary: 'What came directly and what the MASH passed on: waiting to be screened, or accepted',
    may: 'mase.list',
    query: z.object({ view: z.enum(poolViews).default('waiting'), cursor }),
    output: z.object({ rows: z.array(shaped<ReferralRow>()), next: cursor }),
  },
  readMaseReferral: {
    function: 'mase',
    method: 'GET',
    path: '/mase/referrals/{reference}',
    summary: 'One referral as the coordinator screens it',
    may: 'mase.read',
    output: shaped<MaseView>(),
  },
  acceptForMase: {
    function: 'mase',
    method: 'POST',
    path: '/mase/referrals/{reference}/accept',
    summary: 'Accept it, so that it can be put on an agenda',
    may: 'mase.screen',
    body: z.object({ version }),
    output: changed,
  },
  handBack: {
    function: 'mase',
    method: 'POST',
    path: '/mase/referrals/{reference}/hand-back',
    summary: 'Hand it back, to the MASH if it came from there, else to its sender, with a reason',
    may: 'mase.screen',
    body: z.object({ version, reason: reason('Say why you are handing this back') }),
    output: changed,
  },
  listMeetings: {
    function: 'mase',
    method: 'GET',
    path: '/mase/meetings',
    summary: 'The next meetings of the series, with how much is on each agenda',
    may: 'mase.agenda',
    output: z.object({
      meetings: z.array(
        shaped<Pick<Meeting, 'id' | 'date' | 'time' | 'place'> & { readonly items: number }>(),
      ),
    }),
  },
  readMeeting: {
    function: 'mase',
    method: 'GET',
    path: '/mase/meetings/{meeting}',
    summary: 'The agenda of one meeting',
    may: 'mase.agenda',
    output: shaped<MeetingView>(),
  },
  putOnAgenda: {
    function: 'mase',
    method: 'POST',
    path: '/mase/meetings/{meeting}/referrals/{reference}',
    summary: 'Put an accepted referral on the agenda under one of the four headings',
    may: 'mase.screen',
    body: z.object({ version, heading }),
    output: changed,
  },
  addAgendaItem: {
    function: 'mase',
    method: 'POST',
    path: '/mase/meetings/{meeting}/items',
    summary: 'Add an item that has no referral: a place, a trend',
    may: 'mase.agenda',
    body: z.object({ version, heading, title: required('Enter what the item is about') }),
    output: changed,
  },
  moveAgendaItem: {
    function: 'mase',
    method: 'POST',
    path: '/mase/meetings/{meeting}/items/{item}/move',
    summary: 'Move an item up, down, first, last, or under another heading',
    may: 'mase.agenda',
    body: z.object({ version, heading, place: z.coerce.number().int().min(0).max(500) }),
    output: changed,
  },
  takeOffAgenda: {
    function: 'mase',
    method: 'POST',
    path: '/mase/meetings/{meeting}/items/{item}/take-off',
    summary: 'Take an item off the agenda; its referral goes back to the accepted ones',
    may: 'mase.agenda',
    body: z.object({ version }),
    output: changed,
  },
} as const satisfies Record<string, Operation>
