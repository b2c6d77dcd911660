import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import { ageOn, readDate } from '../../identifiers/date.ts'
import { checkDateOfBirth } from '../../identifiers/date-of-birth.ts'
import type { DateParts } from '../answers/answers.ts'
import { dateControl } from '../answers/names.ts'
import { nameOf } from '../answers/wording.ts'
import type { Column } from '../format/definition.ts'
import type { CellProblem } from './check-cell.ts'

/** The date that was typed, if it is one. A day or month that is only guessed at does not make one. */
export function dateIn(parts: DateParts): CalendarDate | undefined {
  const read = readDate(parts)
  return read.ok ? read.value : undefined
}

/** Checks a date that is no date of birth: that it exists, and lies where the question allows. */
export function checkDay(
  column: Extract<Column, { kind: 'date' }>,
  parts: DateParts,
  name: string,
  today: CalendarDate,
): CellProblem[] {
  const read = readDate(parts, nameOf(column))
  const at = (part: 'day' | 'month' | 'year') => dateControl(name, part)
  if (!read.ok) return [{ field: at(read.parts[0] ?? 'day'), message: read.message }]
  if (column.within === 'past' && read.value > today)
    return [{ field: at('day'), message: `${nameOf(column)} must be today or in the past` }]
  if (column.within === 'future' && read.value < today)
    return [{ field: at('day'), message: `${nameOf(column)} must be today or in the future` }]
  return []
}

/** Checks a date of birth. An estimate needs only the year; an expected date lies ahead, or a month behind at most. */
export function checkBirth(
  column: Extract<Column, { kind: 'date-of-birth' }>,
  parts: DateParts,
  name: string,
  today: CalendarDate,
): CellProblem[] {
  const guessed = parts.estimate === 'estimated'
  const typed = guessed
    ? { ...parts, day: parts.day.trim() || '1', month: parts.month.trim() || (parts.day.trim() ? '' : '1') }
    : parts
  const read = readDate(typed, nameOf(column))
  const day = dateControl(name, 'day')
  if (!read.ok) return [{ field: dateControl(name, read.parts[0] ?? 'day'), message: read.message }]
  if (parts.estimate === 'expected') {
    const near = read.value >= today || ageOn(read.value, today) < 1
    return near
      ? []
      : [{ field: day, message: `${nameOf(column)}: an expected date must be in this year or the next` }]
  }
  const child = column.of === 'child'
  const checked = checkDateOfBirth(read.value, today, { adult: !child || parts.adult === 'confirmed' })
  if (checked.ok) return []
  const confirm = child && checkDateOfBirth(read.value, today, { adult: true }).ok
  return [
    { field: day, message: checked.message, ...(confirm ? { confirm: dateControl(name, 'adult') } : {}) },
  ]
}
