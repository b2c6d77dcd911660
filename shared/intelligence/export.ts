import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { PersonRef } from '../referral/referral.ts'
import type { ExportPurpose } from './export-purposes.ts'
import type { HandlingCode } from './grading.ts'
import type { ItemKind } from './kinds.ts'

/** What somebody takes out: one release, or all of a period by the days on which they were released. */
export type ExportChoice =
  | { readonly item: string; readonly release: number }
  | {
      readonly from: CalendarDate
      readonly to: CalendarDate
      readonly kind?: ItemKind
      readonly handling?: HandlingCode
    }

/** That somebody took releases out of the hub: which, what for and why. Only they take its files. */
export interface IntelligenceExport {
  readonly id: string
  readonly partnership: string
  readonly choice: ExportChoice
  readonly purpose: ExportPurpose
  readonly why: string
  readonly by: PersonRef
  readonly at: string
  /** What was released then. What of it may be seen is asked each time: some of it may be kept from them by now. */
  readonly releases: readonly { readonly item: string; readonly number: number }[]
}
