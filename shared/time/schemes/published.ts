import type { Limit } from '../limit.ts'
import type { ClockScheme } from './scheme.ts'

const hours = (amount: number): Limit => ({ amount, unit: 'hours' })
const hoursAtWork = (amount: number): Limit => ({ amount, unit: 'working-hours', runsPastClosing: false })
const hoursOnceOpen = (amount: number): Limit => ({ amount, unit: 'working-hours', runsPastClosing: true })

/** Schemes that areas of England have published. They differ, and none is the right one: each is an example to start from. */
export const publishedSchemes: readonly ClockScheme[] = [
  {
    id: 'working-hours',
    name: 'Red and amber in hours at work',
    about: 'Counts red and amber while the MASH is open, and green day and night. Blue has no target.',
    source: 'Surrey Police’s limits for decisions at its MASH, as it stated them in answer to a coroner',
    decision: { red: hoursAtWork(4), amber: hoursAtWork(24), green: hours(72), blue: 'none' },
  },
  {
    id: 'quick-answers',
    name: 'Partners answer within hours',
    about: 'Says by when partners return what they know, and nothing of decisions.',
    source:
      'The guide to the MASH of Merton: information returned by partners, green from selected ones only',
    partnerReturn: { red: hours(2), amber: hours(6), green: hours(24), blue: 'none' },
  },
  {
    id: 'red-runs-on',
    name: 'Hours at work, and red runs on past closing',
    about:
      'Starts on receipt and counts while the MASH is open. What is red is finished the same day, past closing.',
    source:
      'How the MASH of Luton counts, from its procedures. They give no amounts in the copy that was seen: 4, 24 and 72 hours are those common in London',
    decision: { red: hoursOnceOpen(4), amber: hoursAtWork(24), green: hoursAtWork(72), blue: 'none' },
  },
  {
    id: 'day-and-night',
    name: 'Day and night, 4, 24 and 72 hours',
    about: 'Counts every hour, open or not. What comes at a weekend is due at the weekend.',
    source: 'Common among London MASHs; not taken from one published page',
    decision: { red: hours(4), amber: hours(24), green: hours(72), blue: 'none' },
  },
  {
    id: 'green-in-a-day',
    name: 'Green recorded within a day',
    about: 'Says that the outcome of what is green stands within 24 hours, and nothing of red and amber.',
    source:
      'The London continuum of need for what the police send: red is not in the copy that was seen, and the time for amber is cut off',
    decision: { green: hours(24), blue: 'none' },
  },
  {
    id: 'all-in-a-day',
    name: 'Every contact decided within a day',
    about: 'One limit of 24 hours whatever the rating, also where nobody has rated it yet.',
    source: 'Procedures for contacts and referrals of Tower Hamlets, Sefton and Nottinghamshire',
    decision: { red: hours(24), amber: hours(24), green: hours(24), blue: hours(24) },
    decisionUnrated: hours(24),
  },
]

export const findScheme = (id: string): ClockScheme | undefined =>
  publishedSchemes.find((scheme) => scheme.id === id)
