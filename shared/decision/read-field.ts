import type { FieldError } from '../failure.ts'
import { type DateParts, formatDate, readDate } from '../identifiers/date.ts'
import { checkReference, partnershipOf } from '../identifiers/reference.ts'
import { readTimeOfDay } from '../identifiers/time-of-day.ts'
import { fail, ok, type Result } from '../result.ts'
import { addDays } from '../time/day.ts'
import { withCommas } from '../with-commas.ts'
import type { Attendee, Presence } from './decision.ts'
import type { DetailField } from './fields.ts'

/** Somebody who takes part, as it was given: an entry of the directory, or a post in words. */
interface GivenAttendee {
  readonly contact?: string | undefined
  readonly post?: string | undefined
  readonly presence?: Presence | undefined
}

/** A detail as it was typed. */
export type GivenDetail = string | DateParts | readonly GivenAttendee[]

/** What the details are read against: the day in the partnership, the directory, and the referral itself. */
export interface DetailContext {
  readonly today: string
  readonly reference: string
  readonly contactOf: (id: string) => { readonly post: string; readonly organisation: string } | undefined
}

type Read = Result<string | readonly Attendee[] | undefined, FieldError>

const SHORT = 500
const LONG = 5_000
const YEAR = 366

/** Reads one detail as it was typed; empty gives undefined. The error names the field and says how to put it right. */
export function readField(field: DetailField, given: GivenDetail | undefined, context: DetailContext): Read {
  const wrong = (message: string, part = ''): Read => fail({ field: field.id + part, message })
  if (field.kind === 'attendees') return readAttendees(field, given, context)
  if (field.kind === 'date') return readDateField(field, given, context)
  const text = typeof given === 'string' ? given.trim() : ''
  if (text === '') return ok(undefined)
  const most = field.kind === 'long' ? LONG : SHORT
  if (text.length > most) return wrong(`Shorten this to ${withCommas(most)} characters or fewer`)
  if (field.kind === 'choice')
    return Object.hasOwn(field.choices ?? {}, text)
      ? ok(text)
      : wrong(field.missing ?? 'Select from the list')
  if (field.kind === 'time') {
    const time = readTimeOfDay(text)
    return time.ok ? ok(time.value) : wrong(time.message)
  }
  if (field.kind === 'reference') return readReference(field, text, context)
  return ok(text)
}

function readReference(field: DetailField, text: string, { reference }: DetailContext): Read {
  const checked = checkReference(text)
  const wrong = (message: string): Read => fail({ field: field.id, message })
  if (!checked.ok) return wrong(checked.message)
  if (checked.value === reference) return wrong('Enter the reference of the other referral, not of this one')
  if (partnershipOf(checked.value) !== partnershipOf(reference))
    return wrong('Enter the reference of a referral of your own partnership')
  return ok(checked.value)
}

/** What a message calls a date: "Date on which the enquiry started". */
function nameOf({ called, missing = '' }: DetailField): string {
  const name = called ?? missing.replace(/^Enter (the )?/, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function readDateField(field: DetailField, given: GivenDetail | undefined, { today }: DetailContext): Read {
  if (given === undefined || typeof given === 'string' || !('day' in given)) return ok(undefined)
  if (`${given.day}${given.month}${given.year}`.trim() === '') return ok(undefined)
  const name = nameOf(field)
  const read = readDate(given, name)
  if (!read.ok) {
    const part = read.parts.length === 3 ? '' : `.${read.parts[0]}`
    return fail({ field: field.id + part, message: read.message })
  }
  const wrong = (message: string): Read => fail({ field: field.id, message })
  const earliest = addDays(today, -YEAR)
  const latest = field.dates === 'past' ? today : addDays(today, YEAR)
  if (read.value < earliest) return wrong(`${name} must be after ${formatDate(earliest)}`)
  if (read.value <= latest) return ok(read.value)
  return wrong(
    field.dates === 'past'
      ? `${name} must be today or in the past`
      : `${name} must be before ${formatDate(latest)}`,
  )
}

function readAttendees(field: DetailField, given: GivenDetail | undefined, context: DetailContext): Read {
  if (!Array.isArray(given)) return ok(undefined)
  const people = (given as readonly GivenAttendee[]).filter(({ contact, post }) => contact || post?.trim())
  const read: Attendee[] = []
  for (const { contact, post = '', presence } of people) {
    const entry = contact ? context.contactOf(contact) : undefined
    if (contact && !entry)
      return fail({
        field: field.id,
        message: 'Select who takes part again: an entry is no longer in the directory',
      })
    const name = entry ? `${entry.post}, ${entry.organisation}` : post.trim()
    if (!presence)
      return fail({ field: field.id, message: `Select whether this one attended or is invited: ${name}` })
    read.push(
      entry && contact
        ? { contact, post: entry.post, organisation: entry.organisation, presence }
        : { post: post.trim(), presence },
    )
  }
  return ok(read.length > 0 ? read : undefined)
}
