import type { LowPattern } from '../chronology/repeat.ts'
import type { AgreementPolicy } from '../decision/agreement.ts'
import type { EscalationStep } from '../decision/reconsideration.ts'
import type { IntelligencePolicy } from '../intelligence/policy.ts'
import type { ActionChasing } from '../mase/action-chasing.ts'
import type { MaseSettings } from '../mase/settings.ts'
import type { UsualPartners } from '../partners/usual-partners.ts'
import type { FormRef } from '../referral/referral.ts'
import type { ReviewPolicy } from '../review/policy.ts'
import type { RouteRule } from '../routing/rule.ts'
import type { ClockPolicy } from '../time/clock.ts'
import type { Limit } from '../time/limit.ts'
import type { WorkingCalendar } from '../time/working-calendar.ts'

/**
 * Whether sign-off comes before sending or within a set time after it, and whether the one person of an agency of
 * one may authorise their own work (then it shows).
 */
export interface SignOffPolicy {
  readonly when: 'before-sending' | 'after-sending'
  readonly within: Limit
  readonly aloneAllowed: boolean
}

/** A tool that a partnership uses, with its title, so that it can be offered without reading it. */
export interface ToolInUse extends FormRef {
  readonly title: string
}

/** How long a sender has to open a decision where a partnership says nothing. */
export const usualOpening: Limit = { amount: 1, unit: 'working-days' }

/** A partnership: the agencies of one area, and how they have agreed to work. All of it is data. */
export interface Partnership {
  /** Three letters; every reference starts with it. */
  readonly code: string
  readonly name: string
  /** Counts every change, so that two administrators do not undo each other's. */
  readonly version: number
  /** The assessment tools in use, the usual one first. */
  readonly tools: readonly ToolInUse[]
  readonly marf: FormRef
  readonly maseForm: FormRef
  readonly signOff: SignOffPolicy
  /** Routes of its own, tried before the standard ones: where a tool's levels decide (`levelRoutes`). */
  readonly routes: readonly RouteRule[]
  readonly clocks: ClockPolicy
  /** Which agencies are usually asked at which rating, as a hint; the standard words where it is left out. */
  readonly usualPartners?: UsualPartners
  /** How long after a telephone call the form follows in writing; 24 hours where nothing is said. */
  readonly writtenWithin?: Limit
  /** When assessments are reviewed; where it is left out, nobody is reminded. */
  readonly review?: ReviewPolicy
  /** Which decisions a second MASH manager looks at; no further action where nothing is said. */
  readonly agreement?: AgreementPolicy
  /** Who looks again, step by step, where a sender does not agree; the usual ladder where nothing is said. */
  readonly escalation?: readonly EscalationStep[]
  /** By when a sender must have opened a decision, and a recipient what was passed on; one working day where nothing is said. */
  readonly outcomeOpenedWithin?: Limit
  /** For how many hours a restricted record that is opened in an emergency stays open; 4 where nothing is said. */
  readonly emergencyHours?: number
  /** How many referrals of low concern within how many months are a pattern; three in twelve where nothing is said. */
  readonly lowPattern?: LowPattern
  readonly calendar: WorkingCalendar
  readonly mase: MaseSettings
  readonly intelligence: IntelligencePolicy
  /** When the owner of an action of the MASE is reminded and chased; the usual days where nothing is said. */
  readonly maseActions?: ActionChasing
  /** The directory entries that mail for each desk goes to. */
  readonly frontDoors: { readonly mash: string; readonly mase: string }
  readonly mashPhone: string
}
