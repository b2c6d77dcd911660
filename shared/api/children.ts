import * as z from 'zod'
import type { MatchStrength } from '../matching/compare-children.ts'
import type { AgencyRef, PersonRef } from '../referral/referral.ts'
import type { ChildJudgement } from '../referral/same-child.ts'
import type { State } from '../referral/states.ts'
import { optionalLong, optionalShort, required, shaped } from './fields.ts'
import type { Operation } from './operation.ts'

/**
 * A record that may be about a child: that it is there, who wrote it and when, and why it may be the same child. What it
 * says stays where it is.
 */
export interface RecordOfAChild {
  readonly reference: string
  readonly state: State
  readonly agency: AgencyRef
  readonly author: PersonRef
  readonly startedAt: string
  readonly sentAt?: string
  readonly strength: MatchStrength
  readonly reasons: readonly string[]
  readonly differences: readonly string[]
  readonly judgement?: ChildJudgement
  /** Where the person may read it: as of their agency, or as the MASH; absent where they may not. */
  readonly opensAs?: 'assessment' | 'mash'
  /** An own draft that can be gone on with in place of a new record. */
  readonly mayContinue: boolean
  /** One on which the person is not named: only that it is there is told, and to the MASH alone. */
  readonly restricted?: true
  /** For the MASH, which sees everything that was sent in its partnership. */
  readonly child?: { readonly name?: string; readonly dateOfBirth?: string }
}

const part = z.string().trim().max(40, 'Shorten this to 40 characters or fewer')

/** What is known of a child, as it is typed; each may be left out. */
export const childAsTyped = z.object({
  name: optionalShort,
  dateOfBirth: z.object({ day: part, month: part, year: part }).optional(),
  nhsNumber: optionalShort,
  upn: optionalShort,
  postcode: optionalShort,
})
export type ChildAsTyped = z.output<typeof childAsTyped>

const records = z.object({ records: z.array(shaped<RecordOfAChild>()) })
const ofAnother = z.object({ other: required('Select the other record'), reason: optionalLong })
const judged = z.object({ judgement: shaped<ChildJudgement>() })

export const childrenOperations = {
  searchChildren: {
    function: 'children',
    method: 'POST',
    path: '/children/search',
    summary: "Whether a child is already known: to the caller's agency, or for the MASH to its partnership",
    may: 'child.search',
    body: childAsTyped,
    output: records,
  },
  listSameChild: {
    function: 'children',
    method: 'GET',
    path: '/children/{reference}/matches',
    summary: 'Records that may be about the child of a record, with what people have said of each',
    may: 'child.search',
    output: records,
  },
  confirmSameChild: {
    function: 'children',
    method: 'POST',
    path: '/children/{reference}/same',
    summary: 'Say that two records are about the same child; neither is changed or joined',
    may: 'child.judge',
    body: ofAnother,
    output: judged,
  },
  denySameChild: {
    function: 'children',
    method: 'POST',
    path: '/children/{reference}/not-same',
    summary: 'Say that two records are about two children',
    may: 'child.judge',
    body: ofAnother,
    output: judged,
  },
  undoSameChild: {
    function: 'children',
    method: 'POST',
    path: '/children/{reference}/undo-same',
    summary: 'Take back what was said of two records',
    may: 'child.judge',
    body: ofAnother,
    output: judged,
  },
} as const satisfies Record<string, Operation>
