import type { FieldError } from '../failure.ts'
import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { type DateParts, readDate } from '../identifiers/date.ts'
import { fail, ok, type Result } from '../result.ts'
import { type ItemDecision, type ItemDecisionKind, itemDecisions } from './item.ts'

/** A decision as it is typed in the room. */
export interface TypedDecision {
  readonly kind: ItemDecisionKind
  readonly reason: string
  readonly approver?: string | undefined
  readonly escalatedTo?: string | undefined
  readonly category?: number | undefined
  readonly reviewOn?: DateParts | undefined
}

interface Setting {
  readonly allowed: readonly ItemDecisionKind[]
  /** How many categories the partnership has. */
  readonly categories: number
  /** Whether the item is of a child. */
  readonly child: boolean
  readonly today: CalendarDate
}

/**
 * Reads what the meeting decided, or what is missing: a removal needs who approved it, an escalation to whom, and a child
 * who stays with the MASE the date of the next look, so that nobody drops out of sight, and the category that the group
 * agreed.
 */
export function readDecision(
  typed: TypedDecision,
  { allowed, categories, child, today }: Setting,
): Result<Omit<ItemDecision, 'by' | 'at'>, FieldError[]> {
  const { kind, reason, approver, escalatedTo, category } = typed
  const errors: FieldError[] = []
  const wants = (field: string, message: string) => errors.push({ field, message })
  const comesBack = child && (kind === 'remain' || kind === 'escalate')
  if (!allowed.includes(kind))
    wants('kind', `“${itemDecisions[kind]}” cannot be decided of this item. Select another`)
  if (kind === 'remove' && !approver) wants('approver', 'Enter who approved the removal')
  if (kind === 'escalate' && !escalatedTo) wants('escalatedTo', 'Enter to whom it is escalated')
  if (child && allowed.includes('remain') && category === undefined)
    wants('category', 'Select the category that the group agreed')
  if (category !== undefined && category >= categories)
    wants('category', 'Select one of the categories of your partnership')
  const on = comesBack && allowed.includes('remain') ? readNextLook(typed.reviewOn, today) : undefined
  if (on && !on.ok) errors.push(on.failure)
  if (errors.length > 0) return fail(errors)
  return ok({
    kind,
    reason,
    ...(kind === 'remove' ? { approver } : {}),
    ...(kind === 'escalate' ? { escalatedTo } : {}),
    ...(child && category !== undefined ? { category } : {}),
    ...(on?.ok ? { reviewOn: on.value } : {}),
  })
}

function readNextLook(typed: DateParts | undefined, today: CalendarDate): Result<CalendarDate, FieldError> {
  const read = readDate(typed ?? { day: '', month: '', year: '' }, 'Date of the next look at it')
  if (!read.ok) {
    const part = read.parts.length === 3 ? '' : `.${read.parts[0]}`
    return fail({ field: `reviewOn${part}`, message: read.message })
  }
  return read.value > today
    ? ok(read.value)
    : fail({ field: 'reviewOn', message: 'Date of the next look at it must be in the future' })
}
