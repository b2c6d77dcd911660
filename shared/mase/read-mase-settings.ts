import type { FieldError } from '../failure.ts'
import { type CalendarDate, partsOf } from '../identifiers/calendar-date.ts'
import { formatDate, readDate } from '../identifiers/date.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Weekday } from '../time/day.ts'
import type { MeetingRule } from '../time/meetings.ts'
import {
  collector,
  readLength,
  readLink,
  readNumber,
  readPeople,
  readStart,
  type TypedPeople,
  type Wrong,
} from './read-plan.ts'
import { deadlineList } from './replan.ts'
import {
  type DeadlineName,
  type DeadlineOffsets,
  deadlineNames,
  type MaseSettings,
  usualMinutes,
  usualOffsets,
  usualReplyChase,
} from './settings.ts'

export const nths = ['1', '2', '3', '4', 'last'] as const

/** How a partnership's MASE meets, as it is typed. Working days are numbers before the meeting, or after it. */
export interface TypedMaseSettings extends TypedPeople {
  readonly kind: MeetingRule['kind']
  readonly nth: (typeof nths)[number]
  readonly weekday: Weekday
  /** One date a line. */
  readonly dates: string
  readonly time: string
  readonly minutes: string
  readonly place: string
  readonly link: string
  readonly offsets: Readonly<Record<DeadlineName, string>>
  readonly replyChase: string
  readonly confidentiality: string
  /** One a line. */
  readonly categories: string
}

const MOST_DAYS = 30
const MOST_DATES = 60
const MOST_CATEGORIES = 6

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Minutes are the only thing that goes out after the meeting. */
const signOf = (name: DeadlineName): 1 | -1 => (name === 'minutes-out' ? 1 : -1)

function readOffsets(typed: TypedMaseSettings['offsets'], wrong: Wrong): DeadlineOffsets {
  const read = deadlineList.map((name) => {
    const days = readNumber(typed[name], [0, MOST_DAYS])
    if (days === undefined)
      wrong(`offsets.${name}`, `${deadlineNames[name]}: enter a whole number of working days up to 30`)
    return [name, (days ?? 0) * signOf(name)]
  })
  return Object.fromEntries(read)
}

function readDates(text: string, wrong: Wrong): CalendarDate[] {
  const lines = linesOf(text)
  if (lines.length === 0) wrong('dates', 'Enter the dates, one a line')
  if (lines.length > MOST_DATES) wrong('dates', `Enter ${MOST_DATES} dates or fewer`)
  const read = lines.slice(0, MOST_DATES).map((line) => {
    const [day = '', month = '', year = ''] = line.split(/[\s/.-]+/)
    return { line, date: readDate({ day, month, year }) }
  })
  const odd = read.find(({ date }) => !date.ok)
  if (odd) wrong('dates', `Write each date like 9 12 2026: “${odd.line.slice(0, 40)}” is none`)
  return [...new Set(read.flatMap(({ date }) => (date.ok ? [date.value] : [])))].toSorted()
}

function readRule(typed: TypedMaseSettings, time: string, wrong: Wrong): MeetingRule {
  if (typed.kind === 'listed') return { kind: 'listed', dates: readDates(typed.dates, wrong), time }
  const nth = typed.nth === 'last' ? 'last' : (Number(typed.nth) as 1 | 2 | 3 | 4)
  return { kind: 'monthly', nth, weekday: typed.weekday, time }
}

/** Reads settings as they are typed; or says by field what is wrong with them and what to do. */
export function readMaseSettings(
  typed: TypedMaseSettings,
  directory: ReadonlySet<string>,
): Result<MaseSettings, readonly FieldError[]> {
  const { errors, wrong } = collector()
  const time = readStart(typed.time, wrong)
  const meetings = readRule(typed, time ?? '', wrong)
  const minutes = readLength(typed.minutes, wrong)
  const place = typed.place.trim() || wrong('place', 'Enter where it usually is, or “Online”')
  const link = readLink(typed.link, wrong)
  const offsets = readOffsets(typed.offsets, wrong)
  const replyChase =
    readNumber(typed.replyChase, [1, MOST_DAYS]) ??
    wrong('replyChase', 'Enter a whole number of working days from 1 to 30')
  const categories = linesOf(typed.categories)
  if (categories.length > MOST_CATEGORIES || categories.some((one) => one.length > 80))
    wrong('categories', `Enter ${MOST_CATEGORIES} categories or fewer, each of 80 characters or fewer`)
  const people = readPeople(typed, directory, wrong)
  if (errors.length > 0 || !minutes || !place || !replyChase) return fail(errors)
  const confidentiality = typed.confidentiality.trim()
  return ok({
    meetings,
    place,
    ...(link ? { link } : {}),
    minutes,
    offsets,
    ...people,
    replyChase,
    ...(confidentiality ? { confidentiality } : {}),
    ...(categories.length > 0 ? { categories } : {}),
  })
}

const asTyped = (date: CalendarDate): string => {
  const { year, month, day } = partsOf(date)
  return `${day} ${month} ${year}`
}

/** Settings as the fields of their page show them. */
export function typedMaseSettings(settings: MaseSettings): TypedMaseSettings {
  const { meetings: rule, offsets = usualOffsets } = settings
  return {
    kind: rule.kind,
    nth: rule.kind === 'monthly' ? (String(rule.nth) as TypedMaseSettings['nth']) : '2',
    weekday: rule.kind === 'monthly' ? rule.weekday : 'wednesday',
    dates: rule.kind === 'listed' ? rule.dates.map(asTyped).join('\n') : '',
    time: rule.time,
    minutes: String(settings.minutes ?? usualMinutes),
    place: settings.place,
    link: settings.link ?? '',
    offsets: Object.fromEntries(
      deadlineList.map((name) => [name, String(Math.abs(offsets[name]))]),
    ) as TypedMaseSettings['offsets'],
    replyChase: String(settings.replyChase ?? usualReplyChase),
    chair: settings.chair,
    deputies: settings.deputies ?? [],
    members: settings.members ?? [],
    confidentiality: settings.confidentiality ?? '',
    categories: (settings.categories ?? []).join('\n'),
  }
}

const nthWords = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' } as const

/** When a series meets, in words: `the second Wednesday of each month`. */
export const ruleWords = (rule: MeetingRule): string =>
  rule.kind === 'monthly'
    ? `the ${nthWords[rule.nth]} ${rule.weekday.charAt(0).toUpperCase()}${rule.weekday.slice(1)} of each month`
    : `on ${rule.dates.map(formatDate).join(', ')}`
