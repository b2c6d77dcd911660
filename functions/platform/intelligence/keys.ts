import type { ItemState } from '#shared/intelligence/states.ts'
import { intelligence, type Key } from '../keys.ts'

const four = (number: number) => String(number).padStart(4, '0')

/** How the sort keys start of what hangs on an item of intelligence. */
export const GRADINGS = 'GRADING#'
export const RELEASES = 'RELEASE#'
export const DISSEMINATIONS = 'TOLD#'
export const TOLD_ALREADY = 'TOLD-ALREADY#'
export const NOT_TOLD = 'NOT-TOLD#'
export const SOURCE_READINGS = 'SOURCE-READ#'

/** How the sort keys start of what was said of two things, and of what another partnership was asked. */
export const CONNECTIONS = 'CONNECTION#'
export const POINTED = 'POINTED#'

/**
 * The keys of intelligence in the hub table. What hangs on an item stands under it, so that one query reads it whole; nothing of it
 * stands under a referral, so that nobody finds it there.
 */
export const intelligenceKeys = {
  item: (reference: string): Key => ({ pk: intelligence(reference), sk: 'HEAD' }),
  /** Who gave it, encrypted. */
  source: (reference: string): Key => ({ pk: intelligence(reference), sk: 'SOURCE' }),
  /** That somebody looked at who gave it, and why. */
  sourceReading: (reference: string, id: string): Key => ({
    pk: intelligence(reference),
    sk: `${SOURCE_READINGS}${id}`,
  }),
  grading: (reference: string, number: number): Key => ({
    pk: intelligence(reference),
    sk: `${GRADINGS}${four(number)}`,
  }),
  release: (reference: string, number: number): Key => ({
    pk: intelligence(reference),
    sk: `${RELEASES}${four(number)}`,
  }),
  /** A release that was given to a post. */
  dissemination: (reference: string, id: string): Key => ({
    pk: intelligence(reference),
    sk: `${DISSEMINATIONS}${id}`,
  }),
  toldAlready: (reference: string, id: string): Key => ({
    pk: intelligence(reference),
    sk: `${TOLD_ALREADY}${id}`,
  }),
  notTold: (reference: string, id: string): Key => ({ pk: intelligence(reference), sk: `${NOT_TOLD}${id}` }),
  /** What somebody is giving and has not given yet: one at a time. */
  draft: (person: string, id: string): Key => ({ pk: `PERSON#${person}`, sk: `INTELLIGENCE-DRAFT#${id}` }),
  breach: (code: string, id: string): Key => ({ pk: `BREACH#${code}#${id}`, sk: 'BREACH' }),
  /** That somebody took releases out of the hub. */
  export: (id: string): Key => ({ pk: `INTELLIGENCE-EXPORT#${id}`, sk: 'EXPORT' }),
  /**
   * A pointer from a mark of something that an item is about to the item; `mark` is made with a secret. They stand apart from those
   * of referrals: whoever looks through these finds no intelligence.
   */
  mention: (code: string, mark: string, givenAt: string, reference: string): Key => ({
    pk: `INTELLIGENCE-MENTION#${code}#${mark}`,
    sk: `${givenAt}#${reference}`,
  }),
  /** The same from a mark of something that is like what a referral mentions: for intelligence officers alone. */
  near: (code: string, mark: string, startedAt: string, reference: string): Key => ({
    pk: `NEAR#${code}#${mark}`,
    sk: `${startedAt}#${reference}`,
  }),
  /** Under which marks an item is found: written last, when all of them are. */
  about: (reference: string): Key => ({ pk: intelligence(reference), sk: 'ABOUT' }),
  /** Two things that may be one. It stands under an item, also where the other is of a referral. */
  connection: (reference: string, mark: string, other: string, otherMark: string): Key => ({
    pk: intelligence(reference),
    sk: `${CONNECTIONS}${mark}#${other}#${otherMark}`,
  }),
  /** What officers of a partnership watch for: one query gives all. */
  watch: (code: string, id: string): Key => ({ pk: `WATCHES#${code}`, sk: id }),
  alert: (code: string, id: string): Key => ({ pk: `ALERTS#${code}`, sk: id }),
  /**
   * A pointer to an item from a mark that every partnership makes alike. It is read for those alone with whom there is an
   * agreement, and told as the telephone number of a desk.
   */
  between: (code: string, mark: string, reference: string): Key => ({
    pk: `BETWEEN#${code}#${mark}`,
    sk: reference,
  }),
  /** That two partnerships tell each other whom to ring. It stands under both. */
  agreement: (code: string, other: string): Key => ({ pk: `POINTER-AGREEMENTS#${code}`, sk: other }),
  /** That an officer was told to ring another partnership about something; and, on its side, that somebody was. */
  pointed: (reference: string, mark: string, other: string): Key => ({
    pk: intelligence(reference),
    sk: `${POINTED}${mark}#${other}`,
  }),
  /** What an officer asked other partnerships on one day. */
  asked: (code: string, person: string, day: string): Key => ({
    pk: `POINTERS-ASKED#${code}#${person}`,
    sk: day,
  }),
  pointedTo: (code: string, at: string, id: string): Key => ({
    pk: `POINTED-TO#${code}`,
    sk: `${at}#${id}`,
  }),
}

/** Partition keys of the indexes. */
export const intelligenceLists = {
  /** `worklist`: the items of the desk in one state, by since when. */
  items: (code: string, state: ItemState) => `INTELLIGENCE#${code}#${state}`,
  /** `person` and `sender`: items of which there is something to tell those who gave them, by their marks. */
  givenBy: (mark: string) => `INTELLIGENCE-BY#${mark}`,
  givenFrom: (mark: string) => `INTELLIGENCE-FROM#${mark}`,
  /** `worklist`: what was released in a partnership, by when. */
  releases: (code: string) => `INTELLIGENCE-RELEASES#${code}`,
  /** `sender`: what was given to a post, by when. */
  disseminationsTo: (code: string, contact: string) => `INTELLIGENCE-TO#${code}#${contact}`,
  /** `worklist`: what nobody has opened yet, by when it is next looked at. */
  disseminationsNext: (code: string) => `INTELLIGENCE-NEXT#${code}`,
  /** `person`: recipients whom somebody must ring, by since when. */
  toRing: (code: string) => `INTELLIGENCE-TO-RING#${code}`,
  /** `worklist`: two things each, which the hub found or of which somebody said something, by when. */
  connections: (code: string, which: 'possible' | 'same' | 'different' | 'undone') =>
    `CONNECTIONS#${code}#${which}`,
  /** `worklist`: that something watched came up, by when. */
  alerts: (code: string, which: 'new' | 'seen') => `ALERTS#${code}#${which}`,
  /** `worklist`: breaches that nobody has decided on, by when the clock is up; `sender`: all, by when they became known. */
  openBreaches: (code: string) => `BREACHES-OPEN#${code}`,
  breaches: (code: string) => `BREACHES#${code}`,
}
