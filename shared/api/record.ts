import * as z from 'zod'
import type { WhoLooked } from '../audit/who-looked.ts'
import type { Chronology } from '../chronology/chronology.ts'
import type { Mention } from '../mentions/mention.ts'
import type { AgencyRef } from '../referral/referral.ts'
import type { State } from '../referral/states.ts'
import { cursor, shaped } from './fields.ts'
import type { Operation } from './operation.ts'

/** Another record that a person joined to this one. Of a restricted one nothing else is told. */
export interface JoinedRecord {
  readonly reference: string
  readonly restricted?: true
}

/** What happened to a child and their brothers and sisters, and which records it is told of. */
export type ChronologyView = Chronology & {
  readonly joined: readonly JoinedRecord[]
  /** There are more joined records than are read. */
  readonly more: boolean
}

/** What is shown of something that is mentioned: where, and what stands beside it. */
export type ShownMention = Pick<
  Mention,
  'kind' | 'text' | 'dateOfBirth' | 'form' | 'section' | 'withheld' | 'subject'
>

/** Another referral that mentions the same thing. Of a restricted one only the reference is told. */
export type MentionedIn =
  | { readonly reference: string; readonly restricted: true }
  | {
      readonly reference: string
      readonly restricted?: undefined
      readonly agency: AgencyRef
      readonly state: State
      readonly sentAt?: string
      readonly mention: ShownMention
      /** Whether both are about the same child: a person has said so, or it is almost certain. */
      readonly sameChild?: 'said' | 'alike'
    }

export interface MentionsView {
  /** False until the hub has looked at what was sent; it takes seconds. */
  readonly looked: boolean
  /** How many things the referral mentions, as far as the reader may know. */
  readonly count: number
  readonly elsewhere: readonly { readonly mention: ShownMention; readonly in: readonly MentionedIn[] }[]
  /** There was more to look for than is looked for. */
  readonly more: boolean
}

export const recordOperations = {
  readChronology: {
    function: 'record',
    method: 'GET',
    path: '/mash/referrals/{reference}/chronology',
    summary:
      'What happened to the child, and to brothers and sisters, in every referral that a person joined to this one',
    may: 'mash.read',
    output: shaped<ChronologyView>(),
  },
  readMentions: {
    function: 'record',
    method: 'GET',
    path: '/mash/referrals/{reference}/mentions',
    summary: 'Which people, numbers, vehicles and places of a referral are mentioned in others too',
    may: 'mash.read',
    output: shaped<MentionsView>(),
  },
  readWhoLooked: {
    function: 'record',
    method: 'GET',
    path: '/mash/referrals/{reference}/who-looked',
    summary: 'Who has read and changed a referral, by person and day, latest first',
    may: 'mash.who-looked',
    query: z.object({ cursor }),
    output: z.object({ days: z.array(shaped<WhoLooked>()), next: cursor }),
  },
} as const satisfies Record<string, Operation>
