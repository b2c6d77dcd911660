import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { AgencyRef, FormName, PersonRef } from '../referral/referral.ts'
import type { Grading } from './grading.ts'
import type { ItemDetails, ItemKind } from './kinds.ts'
import type { Provenance } from './provenance.ts'
import type { ItemState } from './states.ts'

/** Somebody whom the practitioner named as needing to know, and whether they have told them (NWG tool, 8.2 to 8.4). */
export interface NamedRecipient {
  /** An entry of the directory; else `someone` as typed. */
  readonly contactId?: string
  readonly someone?: string
  readonly told: boolean
  readonly toldOn?: CalendarDate
  readonly toldBy?: string
}

/** Those who may not learn of an item: they work with the subject, or are their relative. */
export interface Exclusion {
  readonly people: readonly (PersonRef & { readonly why: string })[]
  readonly agencies: readonly (AgencyRef & { readonly why: string })[]
}

/**
 * An item of intelligence: one event about one child, person, place, vehicle, telephone, account or trend, as it was given. It
 * says nothing of who gave it: that is kept apart (`Source`).
 */
export interface IntelligenceItem {
  /** Its id: `LKM-INT-4821-7306-7`. */
  readonly reference: string
  readonly partnership: string
  readonly version: number
  readonly kind: ItemKind
  readonly details: ItemDetails
  /** What happened, as it was given. It may name the source or more people than is needed. */
  readonly what: string
  /** When, where and how often, in the giver's words. */
  readonly when?: string
  readonly where?: string
  readonly often?: string
  /** Left out where it came with a form that does not ask. */
  readonly provenance?: Provenance
  readonly givenAt: string
  /** The record that it was raised in, by reference only. */
  readonly raisedIn?: { readonly reference: string; readonly form: FormName; readonly question?: string }
  readonly named: readonly NamedRecipient[]
  /** The record says that the child is in danger now. */
  readonly danger?: true
  /** The item that an officer split this one from. */
  readonly splitFrom?: string
  /** The items that were split from this one. */
  readonly splitInto?: readonly string[]
  /** Marks of the giver's agency and of the giver, made with a secret: they tell whether somebody is of it, and not who it is. */
  readonly sourceAgencyMark: string
  readonly sourceMark: string
  readonly excluded?: Exclusion
  readonly state: ItemState
  /** The grading that counts. */
  readonly grading?: Grading
  /** The number of the latest release; none while nothing was drafted. */
  readonly release?: number
  /** Who wrote the text that waits for a second person. */
  readonly writer?: PersonRef
  /** Since when it is in its state. */
  readonly since: string
  /** Which officer changed it last, and when. */
  readonly changed?: { readonly by: PersonRef; readonly at: string }
  /** What may be told to the source's agency of what was done with it, the latest last. */
  readonly feedback?: readonly Feedback[]
}

/** What came of an item, for those who gave it. It names no recipient. */
export interface Feedback {
  readonly id: string
  readonly what: 'acknowledged' | 'acted-on'
  /** What the recipient lets the source know. */
  readonly words?: string
  readonly at: string
}
