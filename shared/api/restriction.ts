import * as z from 'zod'
import type { Role } from '../permissions/roles.ts'
import { type PersonRef, type Restriction, restrictionKinds } from '../referral/referral.ts'
import type { State } from '../referral/states.ts'
import { MOST_READERS } from '../restriction/readers.ts'
import { reason, required, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

/** Somebody who can be named as a reader. */
export type PossibleReader = PersonRef & { readonly agency: string; readonly roles: readonly Role[] }

/** Who may read a record, for those who may. */
export interface RestrictionView {
  readonly reference: string
  readonly version: number
  readonly state: State
  readonly restriction?: Restriction
  readonly owner?: PersonRef
  /** Whom the caller can name; empty where they can name nobody. */
  readonly people: readonly PossibleReader[]
  /** Restrict it, where it is not; or say otherwise who may read it. */
  readonly mayChange: boolean
  /** For whom the record stands open in an emergency at this moment. */
  readonly openTo: readonly string[]
}

/** What there is to know of a restricted record without being named on it. */
export interface Pointer {
  readonly reference: string
  readonly phone: string
  /** How long it would stand open. */
  readonly hours: number
  /** It is open to the caller already, until then or for good. */
  readonly open?: { readonly until?: string }
}

const FEWEST_WORDS = 3

/** One that says something: it is read by a manager, and by an auditor in some years. */
const emergencyReason = reason('Say why this cannot wait for somebody who is named').refine(
  (text) => text === '' || text.split(/\s+/).length >= FEWEST_WORDS,
  `Use ${FEWEST_WORDS} words or more, so that a manager can understand it`,
)

const readers = z
  .array(z.string().max(64))
  .max(MOST_READERS, `Select ${MOST_READERS} people or fewer`)
  .default([])
const kind = z.enum(restrictionKinds, 'Select why only named people may read it')
const changed = z.object({ version: z.number() })

export const restrictionOperations = {
  readRestriction: {
    function: 'restriction',
    method: 'GET',
    path: '/restrictions/{reference}',
    summary: 'Whether only named people may read a record, who they are, and who opened it in an emergency',
    may: 'restriction.read',
    output: shaped<RestrictionView>(),
  },
  restrictReferral: {
    function: 'restriction',
    method: 'POST',
    path: '/restrictions/{reference}',
    summary: 'Let only named people read a record: at once, before it is sent or afterwards',
    may: 'restriction.set',
    body: z.object({ version, kind, reason: reason('Say why only named people may read it'), readers }),
    output: changed,
  },
  changeReaders: {
    function: 'restriction',
    method: 'POST',
    path: '/restrictions/{reference}/readers',
    summary: 'Say otherwise who may read a restricted record; it counts from their next request on',
    may: 'restriction.change',
    body: z.object({ version, kind, reason: reason('Say why other people may read it'), readers }),
    output: changed,
  },
  liftRestriction: {
    function: 'restriction',
    method: 'POST',
    path: '/restrictions/{reference}/lift',
    summary: 'Let everybody read a record again whose role allows it',
    may: 'restriction.change',
    body: z.object({ version, reason: reason('Say why everybody may read it again') }),
    output: changed,
  },
  readPointer: {
    function: 'restriction',
    method: 'GET',
    path: '/restrictions/{reference}/pointer',
    summary: 'That a restricted record exists, and whom to ask',
    may: 'restriction.break-glass',
    output: shaped<Pointer>(),
  },
  breakGlass: {
    function: 'restriction',
    method: 'POST',
    path: '/restrictions/{reference}/break-glass',
    summary: 'Open a restricted record in an emergency, for some hours and for reading; a manager is told',
    may: 'restriction.break-glass',
    body: z.object({
      reason: emergencyReason,
      neededFor: required('Say what you will do with what you read'),
    }),
    output: z.object({ until: z.string() }),
  },
  endEmergencyAccess: {
    function: 'restriction',
    method: 'POST',
    path: '/restrictions/{reference}/end-access',
    summary: 'Close a record again to somebody who opened it in an emergency',
    may: 'restriction.change',
    body: z.object({ person: required('Select whose access ends') }),
    output: changed,
  },
} as const satisfies Record<string, Operation>
