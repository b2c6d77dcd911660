import type { FieldError } from '../failure.ts'
import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { type DateParts, readDate } from '../identifiers/date.ts'
import type { Contact } from '../people/contact.ts'
import { fail, ok, type Result } from '../result.ts'
import type { MaseAction } from './action.ts'
import { isActionKind } from './toolkit.ts'

interface TypedAction {
  readonly kind: string
  readonly words: string
  readonly dueOn?: DateParts | undefined
}

/** Reads an action as it is typed in the room, or what is wrong with it. */
export function readAction(
  { kind, words, dueOn }: TypedAction,
  { owner, today }: { readonly owner: Contact | undefined; readonly today: CalendarDate },
): Result<Pick<MaseAction, 'kind' | 'words' | 'dueOn' | 'owner'>, FieldError[]> {
  const errors: FieldError[] = []
  if (!isActionKind(kind)) errors.push({ field: 'kind', message: 'Select what kind of action it is' })
  if (!owner?.active) errors.push({ field: 'owner', message: 'Select a post of the directory that does it' })
  const due = readDue(dueOn, today)
  if (!due.ok) errors.push(due.failure)
  if (errors.length > 0 || !owner || !due.ok) return fail(errors)
  return ok({ kind, words, dueOn: due.value, owner: ownerOf(owner) })
}

/** The owner of an action, as it remembers them. */
export const ownerOf = ({ id, post, organisation }: Contact): MaseAction['owner'] => ({
  contact: id,
  post,
  agency: organisation,
})

/** By when something is due: a date from today on. */
export function readDue(typed: DateParts | undefined, today: CalendarDate): Result<CalendarDate, FieldError> {
  const read = readDate(typed ?? { day: '', month: '', year: '' }, 'Date by which it is done')
  if (!read.ok) {
    const part = read.parts.length === 3 ? '' : `.${read.parts[0]}`
    return fail({ field: `dueOn${part}`, message: read.message })
  }
  return read.value >= today
    ? ok(read.value)
    : fail({ field: 'dueOn', message: 'Date by which it is done must be today or later' })
}
