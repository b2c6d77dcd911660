import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import { type Answers, type Cell, isDateParts, isRowEmpty, rowsOf } from '../answers/answers.ts'
import { questionsOf } from '../answers/columns.ts'
import { findAnswer } from '../answers/shape.ts'
import type { FormDefinition } from '../format/definition.ts'
import type { Role } from '../format/roles.ts'
import { dateIn } from '../progress/check-date.ts'

/** One line of a "Who needs to know about this information and have you told them?" (NWG tool, 8.2 to 8.4). */
export interface Recipient {
  /** The need-to-know question and the place of the row in it, which together name the line. */
  readonly question: string
  readonly place: number
  /** The question that holds the information, and what that is about: 'volt.victims', 'volt.offenders', 'volt.locations'. */
  readonly about: string
  readonly role?: Role
  /** Somebody of the directory, whom the intelligence desk can tell. */
  readonly contactId?: string
  /** Somebody who is not in it, as typed. */
  readonly someone?: string
  /** False also where the question was left open: whoever is named and not known to be told is told. */
  readonly told: boolean
  readonly toldOn?: CalendarDate
  readonly toldBy?: string
}

/** Everybody a form names as needing to know, in the order in which they are named. */
export function findRecipients(definition: FormDefinition, answers: Answers): Recipient[] {
  const questions = questionsOf(definition)
  return questions.flatMap((question) => {
    if (question.kind !== 'need-to-know') return []
    const role = questions.find(({ id }) => id === question.about)?.role
    return rowsOf(findAnswer(question, answers)).flatMap((row, place): Recipient[] => {
      if (isRowEmpty(row)) return []
      const toldOn = isDateParts(row.when) ? dateIn(row.when) : undefined
      return [
        {
          question: question.id,
          place,
          about: question.about,
          told: row.told === 'yes',
          ...(role && { role }),
          ...(text(row.recipient) && { contactId: text(row.recipient) }),
          ...(text(row.someone) && { someone: text(row.someone) }),
          ...(toldOn && { toldOn }),
          ...(text(row.by) && { toldBy: text(row.by) }),
        },
      ]
    })
  })
}

const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '')
