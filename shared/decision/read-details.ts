import type { FieldError } from '../failure.ts'
import type { Outcome } from '../referral/outcomes.ts'
import { fail, ok, type Result } from '../result.ts'
import { atLocalTime, hour, timeOfDay } from '../time/zone.ts'
import type { DecisionDetails, OutcomeDetails } from './decision.ts'
import { type DetailField, detailFields } from './fields.ts'
import { type DetailContext, type GivenDetail, readField } from './read-field.ts'

/** The details as they were typed, by outcome and field. What belongs to no chosen outcome is not looked at. */
export type GivenDetails = Readonly<Record<string, Readonly<Record<string, GivenDetail>>>>

/** What the rules between fields need besides: now and the arrival of the referral in milliseconds, and the zone. */
export interface RuleContext extends DetailContext {
  readonly now: number
  readonly receivedAt: number
  readonly zone: string
}

type Details = Record<string, OutcomeDetails[string]>

/** Reads the details of the outcomes chosen. Every error names its field: `details.section-47.started`. */
export function readDetails(
  chosen: readonly Outcome[],
  given: GivenDetails | undefined,
  context: RuleContext,
): Result<DecisionDetails, readonly FieldError[]> {
  const read: Partial<Record<Outcome, Details>> = {}
  const errors: FieldError[] = []
  for (const outcome of chosen) {
    const typed = Object.hasOwn(given ?? {}, outcome) ? given?.[outcome] : undefined
    const [details, wrong] = readOutcome(detailFields[outcome] ?? [], typed ?? {}, context)
    if (Object.keys(details).length > 0) read[outcome] = details
    const about = wrong.length > 0 ? wrong : (rules[outcome]?.(details, read, context) ?? [])
    errors.push(...about.map(({ field, message }) => ({ field: `details.${outcome}.${field}`, message })))
  }
  return errors.length > 0 ? fail(errors) : ok(read)
}

function readOutcome(
  fields: readonly DetailField[],
  typed: Readonly<Record<string, GivenDetail>>,
  context: DetailContext,
): [Details, FieldError[]] {
  const details: Details = {}
  const errors: FieldError[] = []
  for (const field of fields) {
    if (field.when && !field.when.is.includes(String(details[field.when.field]))) continue
    const value = readField(field, Object.hasOwn(typed, field.id) ? typed[field.id] : undefined, context)
    if (!value.ok) errors.push(value.failure)
    else if (value.value !== undefined) details[field.id] = value.value
    else if (field.missing) errors.push({ field: field.id, message: field.missing })
  }
  return [details, errors]
}

const momentOf = ({ date, time }: Details, zone: string): number =>
  atLocalTime(String(date), timeOfDay(String(time)), zone)

type Rule = (
  details: Details,
  all: Partial<Record<Outcome, Details>>,
  context: RuleContext,
) => readonly FieldError[]

/** What holds between the fields of an outcome, and between outcomes. */
const rules: Partial<Record<Outcome, Rule>> = {
  'strategy-discussion': (details, _, { now, receivedAt, zone }) => {
    const { held, how, complex, whyNot } = details
    if (held === 'not-yet')
      return whyNot
        ? []
        : [{ field: 'whyNot', message: 'Say why the strategy discussion is not arranged yet' }]
    const at = momentOf(details, zone)
    if (held === 'held' && at > now)
      return [{ field: 'date', message: 'Date and time of a discussion that was held must be in the past' }]
    if (held === 'arranged' && at < now)
      return [
        { field: 'date', message: 'Date and time of a discussion that is arranged must be in the future' },
      ]
    const hours = how === 'meeting' ? 72 : 24
    if (complex === 'yes' && at > receivedAt + hours * hour && !whyNot)
      return [
        {
          field: 'whyNot',
          message: `Say why it is later than ${hours} hours after the referral came, as it is a complex case`,
        },
      ]
    return []
  },
  'section-47': ({ discussed }, all) =>
    discussed || all['strategy-discussion']?.date
      ? []
      : [
          {
            field: 'discussed',
            message:
              'Enter the date of the strategy discussion, or select the strategy discussion as a further outcome',
          },
        ],
  'immediate-protection': (details, _, { now, zone }) =>
    momentOf(details, zone) > now
      ? [{ field: 'time', message: 'Time since which the child is protected must be in the past' }]
      : [],
  nrm: ({ referred, groundsOn }) =>
    groundsOn && String(groundsOn) < String(referred)
      ? [
          {
            field: 'groundsOn',
            message: 'Date of the reasonable grounds decision must be after the referral',
          },
        ]
      : [],
}
