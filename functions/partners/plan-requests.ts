import type { StoredRequest } from '#functions/platform/information-item.ts'
import { type OpenedWhole, refOf } from '#functions/platform/open.ts'
import { partnerReturnDue } from '#functions/platform/partner-clock.ts'
import { documentsFor } from '#functions/platform/stored-documents.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import type { Failure, FieldError } from '#shared/failure.ts'
import { readDate } from '#shared/identifiers/date.ts'
import { peopleAskedAbout } from '#shared/partners/people-asked-about.ts'
import type { AskedAbout } from '#shared/partners/request.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { addDays } from '#shared/time/day.ts'
import { atLocalTime, localDate, timeOfDay, toInstant } from '#shared/time/zone.ts'

export type Asked = StoredRequest
type Input = InputOf<(typeof partnerOperations)['askPartners']>

/** A reminder goes when a third of the time is left: after four hours of six. */
const REMIND_BEFORE = 1 / 3
/** An answer that nobody needs within a season is none that a referral waits for. */
const LATEST_DAYS = 60
const END_OF_DAY = timeOfDay('17:00')

/** The requests that an asking makes, one for each agency; or all that is wrong with it. */
export function planRequests(
  opened: OpenedWhole,
  input: Input,
  { ids, at }: { readonly ids: readonly string[]; readonly at: string },
): Result<Asked[], Failure> {
  const { person, partnership, referral, contacts, items } = opened
  const errors: FieldError[] = []
  const people = peopleAskedAbout(referral, documentsFor(person, referral, items))
  const about = people.filter(({ id }) => input.about.includes(id))
  if (about.length < new Set(input.about).size)
    errors.push({ field: 'about', message: 'Select people whom this referral names' })
  if (input.family !== 'agrees' && !input.whyNotAsked)
    errors.push({ field: 'whyNotAsked', message: 'Say why agencies are asked all the same' })
  const due = dueOf(partnership, referral.rating?.level, input.due, at)
  if (!due.ok) errors.push(...due.failure)
  const posts = input.agencies.map(({ contact }) => contacts.find(({ id }) => id === contact))
  posts.forEach((post, index) => {
    if (!post?.active || post.id === partnership.frontDoors.mash)
      errors.push({
        field: `agencies.${index}.contact`,
        message: 'Select agencies that are in the directory: one is there no longer',
      })
  })
  if (new Set(input.agencies.map(({ contact }) => contact)).size < input.agencies.length)
    errors.push({ field: 'agencies', message: 'Ask each agency once' })
  if (errors.length > 0 || !due.ok) return fail({ kind: 'invalid', errors })
  const shown = about.map(
    ({ id: _, address, ...one }): AskedAbout => (input.address === 'yes' ? { ...one, address } : one),
  )
  return ok(
    input.agencies.flatMap(({ why }, index): Asked[] => {
      const post = posts[index]
      const id = ids[index]
      if (!post || !id) return []
      return [
        {
          id,
          reference: referral.reference,
          partnership: partnership.code,
          contactId: post.id,
          post: post.post,
          organisation: post.organisation,
          ask: input.ask,
          about: shown,
          because: input.because,
          whyThisAgency: why,
          family: input.family,
          whyNotAsked: input.whyNotAsked || undefined,
          askedBy: refOf(person),
          fromAgency: person.agency.name,
          askedAt: at,
          dueAt: due.value,
          rating: referral.rating?.level,
          state: 'asked',
          version: 1,
          answers: 0,
          leaves: [],
          next: { at: remindAt(at, due.value), of: 'soon' },
        },
      ]
    }),
  )
}

const remindAt = (askedAt: string, due: string): string => {
  const [from, to] = [Date.parse(askedAt), Date.parse(due)]
  return toInstant(to - (to - from) * REMIND_BEFORE)
}

/** By the partnership's clock where it has a limit for the rating; else by the day that the worker sets. */
function dueOf(
  partnership: Partnership,
  rating: Parameters<typeof partnerReturnDue>[1],
  typed: Input['due'],
  at: string,
): Result<string, FieldError[]> {
  const byClock = partnerReturnDue(partnership, rating, at)
  if (byClock) return ok(byClock)
  const wrong = (message: string, part = 'day') => fail([{ field: `due.${part}`, message }])
  if (!typed) return wrong('Enter the day by which you need the answers')
  const day = readDate(typed, 'The day by which you need the answers')
  if (!day.ok) return wrong(day.message, day.parts[0])
  const { zone } = partnership.calendar
  const today = localDate(Date.parse(at), zone)
  const due = toInstant(atLocalTime(day.value, END_OF_DAY, zone))
  if (due <= at) return wrong('Enter a day that leaves the agencies time: they have until 5pm of it')
  if (day.value > addDays(today, LATEST_DAYS)) return wrong(`Enter a day within the next ${LATEST_DAYS} days`)
  return ok(due)
}
