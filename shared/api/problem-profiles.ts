import * as z from 'zod'
import { QUARTER } from '../mase/figures/periods.ts'
import type { ProblemProfile } from '../mase/profile/profile.ts'
import type { ProfileReport } from '../mase/profile-report.ts'
import { withCommas } from '../with-commas.ts'
import { shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

/** A profile in the list of them. */
export type ProfileRow = Omit<ProblemProfile, 'sections'>

export interface ProfileView {
  readonly profile: ProblemProfile
  /** As it is read, on a page or on paper. */
  readonly report: ProfileReport
  /** A later edition of the same quarter. */
  readonly later?: string
}

/** Longest text of a section, in characters. */
export const MOST_SECTION = 20_000

const changed = z.object({ version: z.number() })

export const problemProfileOperations = {
  listProfiles: {
    function: 'profile',
    method: 'GET',
    path: '/mase/profiles',
    summary: 'The problem profiles of the partnership, the latest quarter first',
    may: 'mase.profile',
    output: z.object({ profiles: z.array(shaped<ProfileRow>()) }),
  },
  beginProfile: {
    function: 'profile',
    method: 'POST',
    path: '/mase/profiles',
    summary:
      'Draft the problem profile of a quarter from its figures; after a finished one, its next edition',
    may: 'mase.profile',
    body: z.object({ quarter: z.string('Select a quarter').regex(QUARTER, 'Select a quarter') }),
    output: z.object({ profile: z.string() }),
    status: 201,
  },
  readProfile: {
    function: 'profile',
    method: 'GET',
    path: '/mase/profiles/{profile}',
    summary: 'One problem profile, to read and to print',
    may: 'mase.profile',
    output: shaped<ProfileView>(),
  },
  saveProfileSection: {
    function: 'profile',
    method: 'POST',
    path: '/mase/profiles/{profile}/sections/{section}',
    summary: 'Write a section of a draft',
    may: 'mase.profile',
    body: z.object({
      /** Of the section. */
      version,
      text: z
        .string()
        .max(MOST_SECTION, `Shorten this to ${withCommas(MOST_SECTION)} characters or fewer`)
        .default(''),
      tables: z.enum(['yes', 'no'], 'Select whether its tables are shown'),
    }),
    output: changed,
  },
  redraftProfile: {
    function: 'profile',
    method: 'POST',
    path: '/mase/profiles/{profile}/redraft',
    summary: 'Take the figures of a draft anew: its tables, and the words that nobody has changed',
    may: 'mase.profile',
    body: z.object({ version }),
    output: changed,
  },
  finishProfile: {
    function: 'profile',
    method: 'POST',
    path: '/mase/profiles/{profile}/finish',
    summary: 'Finish a problem profile, so that it stays as it is; it is corrected by a next edition',
    may: 'mase.profile',
    body: z.object({ version }),
    output: changed,
  },
} as const satisfies Record<string, Operation>
