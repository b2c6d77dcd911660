import { toDateParts } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Outcome } from '#shared/referral/outcomes.ts'
import { addDays } from '#shared/time/day.ts'

/** A date as it is typed, some days from today in London. */
export const day = (from = 0) => toDateParts(addDays(londonClock(Date.now()).date, from))

const details = (): Partial<Record<Outcome, object>> => ({
  universal: { service: 'Larkmere family centre' },
  'early-help': { agreedBy: 'Her mother', agreedOn: day() },
  'specialist-service': { service: 'Child and adolescent mental health service' },
  'allocated-worker': { name: 'Rosalind Achebe', post: 'Social worker', team: 'East assessment team' },
  'section-17': { team: 'East assessment team', started: day() },
  'strategy-discussion': {
    held: 'arranged',
    complex: 'no',
    date: day(2),
    time: '2:30pm',
    how: 'meeting',
    chair: 'Philippa Dunmore, MASH manager',
    attendees: [
      { contact: 'lkm-police-spoc', presence: 'invited' },
      { post: 'Paediatrician on call', presence: 'invited' },
    ],
  },
  'section-47': {
    kind: 'joint',
    policeUnit: 'Child abuse investigation unit 7',
    started: day(),
    discussed: day(),
    seen: 'not-yet',
  },
  'immediate-protection': { power: 'police', date: day(-1), time: '09:15' },
  nrm: {
    organisation: 'Larkmere Police',
    responder: 'Gwenda Marlow, constable',
    referred: day(),
    consent: 'child',
    grounds: 'waiting',
  },
  'other-authority': {
    authority: 'Vennshire',
    takenBy: 'Kofi Larkspur, front door, 01632 960002',
    takenOn: day(),
  },
})

/** A decision that can be saved, with the details that its outcomes ask for. */
export function decisionOf(outcome: Outcome, ...further: readonly Outcome[]) {
  const all = details()
  const asked = [outcome, ...further].flatMap((one) => (all[one] ? [[one, all[one]] as const] : []))
  return {
    outcome,
    further,
    details: Object.fromEntries(asked),
    reasons: 'Harm is likely',
    senderShould: 'Keep seeing her each morning',
    family: { told: 'yes', by: 'The MASH worker, by telephone' },
  }
}
