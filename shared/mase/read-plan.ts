import type { FieldError } from '../failure.ts'
import { type DateParts, readDate } from '../identifiers/date.ts'
import { readTimeOfDay } from '../identifiers/time-of-day.ts'
import { fail, ok, type Result } from '../result.ts'
import type { MeetingPlan } from './replan.ts'
import type { Member } from './settings.ts'

/** Who is asked, as it is typed: ids of the directory. */
export interface TypedPeople {
  readonly chair?: string
  readonly deputies: readonly string[]
  readonly members: readonly Member[]
}

/** When, where and who, as it is typed. */
export interface TypedPlan extends TypedPeople {
  readonly date: DateParts
  readonly time: string
  readonly minutes: string
  readonly place: string
  readonly link: string
}

/** More than any meeting has; each may be told of a change in the transaction that makes it. */
export const MOST_POSTS = 40
const SHORTEST = 15
const LONGEST = 480

/** Collects what is wrong while fields are read, one after another. */
export const collector = () => {
  const errors: FieldError[] = []
  const wrong = (field: string, message: string): undefined => {
    errors.push({ field, message })
    return undefined
  }
  return { errors, wrong }
}
export type Wrong = ReturnType<typeof collector>['wrong']

/** Reads a whole number between two others. */
export function readNumber(text: string, [least, most]: readonly [number, number]): number | undefined {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

/** Reads how long a meeting is, in minutes. */
export const readLength = (text: string, wrong: Wrong): number | undefined =>
  readNumber(text, [SHORTEST, LONGEST]) ??
  wrong('minutes', `Enter how long it is in minutes, a whole number from ${SHORTEST} to ${LONGEST}`)

/** Reads when a meeting begins. */
export function readStart(text: string, wrong: Wrong): string | undefined {
  const read = readTimeOfDay(text)
  return read.ok ? read.value : wrong('time', `When it begins: ${read.message}`)
}

/** Reads the address of an online meeting; `undefined` where there is none, `''` where it cannot be taken. */
export function readLink(text: string, wrong: Wrong): string | undefined {
  const typed = text.trim()
  if (!typed) return undefined
  const address = URL.canParse(typed) ? new URL(typed) : undefined
  if (address?.protocol === 'https:' && typed.length <= 500) return address.href
  wrong('link', 'Enter the whole address of the online meeting, beginning with https://')
  return ''
}

/** Reads who is asked. Whoever is not in the directory any more cannot be. */
export function readPeople(
  { chair, deputies, members }: TypedPeople,
  directory: ReadonlySet<string>,
  wrong: Wrong,
): Pick<MeetingPlan, 'chair' | 'deputies' | 'members'> {
  const gone = 'Select posts that are in the directory: one is there no longer'
  if (chair && !directory.has(chair)) wrong('chair', gone)
  if (!deputies.every((one) => directory.has(one))) wrong('deputies', gone)
  if (!members.every(({ contact }) => directory.has(contact))) wrong('members', gone)
  if (chair && deputies.includes(chair)) wrong('deputies', 'The chair cannot be a deputy as well')
  const distinct = new Map(members.map((member) => [member.contact, member]))
  const all = new Set([...(chair ? [chair] : []), ...deputies, ...distinct.keys()])
  if (all.size > MOST_POSTS) wrong('members', `Ask ${MOST_POSTS} posts or fewer`)
  return { chair: chair || undefined, deputies: [...new Set(deputies)], members: [...distinct.values()] }
}

/** Reads what was typed of one meeting; or says by field what is wrong and how to put it right. */
export function readPlan(
  typed: TypedPlan,
  directory: ReadonlySet<string>,
): Result<MeetingPlan, readonly FieldError[]> {
  const { errors, wrong } = collector()
  const date = readDate(typed.date, 'Date of the meeting')
  if (!date.ok) for (const part of date.parts) wrong(`date.${part}`, date.message)
  const time = readStart(typed.time, wrong)
  const minutes = readLength(typed.minutes, wrong)
  const link = readLink(typed.link, wrong)
  const place = typed.place.trim() || wrong('place', 'Enter where it is, or “Online”')
  const people = readPeople(typed, directory, wrong)
  if (errors.length > 0 || !date.ok || !time || !minutes || !place) return fail(errors)
  return ok({ date: date.value, time, minutes, place, link, ...people })
}
