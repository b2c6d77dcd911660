import { type CalendarDate, dateOf, daysInMonth } from '../../identifiers/calendar-date.ts'
import { ageOn } from '../../identifiers/date.ts'
import { type Answers, type DateParts, isDateParts } from '../answers/answers.ts'
import { findByRole } from '../answers/find-by-role.ts'
import type { FormDefinition, Question } from '../format/definition.ts'
import { dateIn } from '../progress/check-date.ts'

/**
 * How old the child is on a day, in whole years, and the question that says so. Of an estimated date the year alone is
 * enough; the child is then taken to be as young as that allows, so that what a form says of young children is said in
 * time. Nothing for a child who is not born yet.
 */
export function findChildAge(
  definition: FormDefinition,
  answers: Answers,
  on: CalendarDate,
): { question: Question; years: number } | undefined {
  const asked = findByRole(definition, answers, 'child.date-of-birth')
  const typed = asked?.answer?.value
  if (!asked || !isDateParts(typed) || typed.estimate === 'expected') return undefined
  const exact = dateIn(typed)
  if (exact) return exact <= on ? { question: asked.question, years: ageOn(exact, on) } : undefined
  const [first, last] = typed.estimate === 'estimated' ? span(typed) : []
  if (first === undefined || last === undefined || first > on) return undefined
  return { question: asked.question, years: Math.max(0, ageOn(last, on)) }
}

/** The first and the last day that an estimate may mean. */
function span({ day, month, year }: DateParts): CalendarDate[] {
  if (day.trim() !== '') return []
  const from = dateIn({ day: '1', month: month.trim() || '1', year })
  const lastMonth = dateIn({ day: '1', month: month.trim() || '12', year })
  if (!from || !lastMonth) return []
  const [years, months] = [Number(lastMonth.slice(0, 4)), Number(lastMonth.slice(5, 7))]
  return [from, dateOf(years, months, daysInMonth(years, months))]
}
