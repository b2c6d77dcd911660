import type { ChildSummary, Referral } from '#shared/referral/referral.ts'
import { newReference } from './copies.ts'

const firsts = ['Ada', 'Bro', 'Cor', 'Del', 'Em', 'Fin', 'Gwen', 'Hal', 'Is', 'Jor', 'Kes', 'Lor']
const middles = ['a', 'en', 'i', 'or', 'el', 'is']
const lasts = ['Ash', 'Birch', 'Crow', 'Dun', 'Elm', 'Fair', 'Green', 'Hazel', 'Iver', 'Kirk', 'Lark', 'Mill']
const ends = ['by', 'combe', 'dale', 'field', 'ford', 'ham', 'ley', 'mere', 'stead', 'ton', 'well', 'wick']
const letters = 'ABDEFGHJLNPQRSTUWXYZ'

/** Spreads small numbers over all, the same on every run. */
const scattered = (number: number): number => Math.imul(number + 1, 2654435761) >>> 0
const pick = <T>(list: ArrayLike<T>, number: number): T => list[number % list.length] as T
const two = (number: number): string => String(number).padStart(2, '0')

/** An NHS number of the range that belongs to nobody, with its check digit where one exists. */
function nhsNumber(number: number): string | undefined {
  const nine = `999${String(number % 1_000_000).padStart(6, '0')}`
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? undefined : `${nine}${check}`
}

const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** A unique pupil number with its check letter, of a local authority whose number is not in use. */
function pupilNumber(number: number): string {
  const twelve = `000${String(number % 1_000_000_000).padStart(9, '0')}`
  const sum = [...twelve].reduce((total, digit, place) => total + Number(digit) * (place + 2), 0)
  return `${upnLetters[sum % 23]}${twelve}`
}

/** An invented child: of so many that some share a name, some a birthday, and now and then both. */
export function childNumber(number: number): ChildSummary {
  const chance = scattered(number)
  const name = `${pick(firsts, chance)}${pick(middles, chance >>> 4)} ${pick(lasts, chance >>> 8)}${pick(ends, chance >>> 12)}`
  const day = `${2009 + (chance % 12)}-${two(1 + ((chance >>> 5) % 12))}-${two(1 + ((chance >>> 9) % 28))}`
  const postcode = `ZZ99 ${(chance >>> 3) % 10}${pick(letters, chance >>> 7)}${pick(letters, chance >>> 11)}`
  return { name, dateOfBirth: day, nhsNumber: nhsNumber(number), upn: pupilNumber(number), postcode }
}

const start = Date.UTC(2026, 8, 1)
const minute = 60_000

/** An open referral that waits in the MASH's queue of new ones. */
export function openReferral(number: number): Referral {
  const at = new Date(start + number * minute).toISOString()
  const due = new Date(start + (number + 24 * 60) * minute).toISOString()
  const school = number % 90
  const author = { id: `author-of-school-${school}-00`, name: 'Tamsin Ellery', post: 'Class teacher' }
  return {
    reference: newReference('LKM'),
    partnership: 'LKM',
    agency: { id: `lkm-school-${school}`, name: `Larkmere school number ${school}` },
    author,
    forms: {
      assessment: { id: 'nwg', version: '2017' },
      marf: { id: 'marf', version: '1' },
      mase: { id: 'mase', version: '1' },
    },
    state: 'new',
    version: 31,
    createdAt: at,
    updatedAt: at,
    updatedBy: author,
    sentAt: at,
    acknowledgeBy: due,
    dueAt: due,
    child: childNumber(number),
    danger: { now: 'no' },
    route: {
      openToChildrensServices: 'no',
      exploitationRiskIdentified: 'not-known',
      destination: 'mash',
      team: 'the MASH',
      reason: "The child's case is not open to children's services, so this goes to the MASH with the MARF.",
    },
    signOff: {
      status: 'authorised',
      askedAt: at,
      dueAt: due,
      at,
      by: {
        id: `lead-of-school-${school}-0000`,
        name: 'Idris Calloway',
        post: 'Designated safeguarding lead',
      },
    },
    desks: ['mash'],
    pauses: [],
  }
}
