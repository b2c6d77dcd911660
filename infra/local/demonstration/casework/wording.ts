import type { DateParts, Row } from '#shared/form/answers/answers.ts'
import type { IndicatorState } from '#shared/form/format/definition.ts'

/** A narrative: lines run on, an empty line parts paragraphs. */
export const text = (strings: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw: strings }, ...values)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n\n')

export const notKnown = { mark: 'not-known' } as const
export const notApplicable = { mark: 'not-applicable' } as const

/** Somebody of the family: a parent where they have parental responsibility. */
export const relative = (
  name: string,
  relationship: string,
  responsibility: 'yes' | 'no' | 'not-known',
  birth?: DateParts,
): Row => ({ name, relationship, responsibility, ...(birth && { birth }) })

/** Posts of the directory who need to know and whom the hub is to tell. */
export const toTell = (...recipients: readonly string[]): Row[] =>
  recipients.map((recipient) => ({ recipient, told: 'no' }))

/** Somebody who was told in person. */
export const wasTold = (someone: string, when: DateParts, by: string): Row => ({
  someone,
  told: 'yes',
  when,
  by,
})

/** Lines of the list of actions, each with who leads, and the day where it is done. */
export const actions = (lines: Readonly<Record<string, string | readonly [string, DateParts]>>): Row[] =>
  Object.entries(lines).map(([row, said]) => {
    const [lead, completed] = typeof said === 'string' ? [said] : said
    return { row, take: 'yes', lead, ...(completed && { completed }) }
  })

/** Which services are involved, with who and since when. */
export const services = (
  lines: Readonly<Record<string, readonly ['now' | 'before' | 'no' | 'not-known', string]>>,
): Row[] => Object.entries(lines).map(([row, [involved, details]]) => ({ row, involved, details }))

/** A parent who was told and agrees, also that partner agencies are asked. */
export const agrees = (name: string, details?: string): Row => ({
  name,
  told: 'yes',
  agrees: 'yes',
  checks: 'yes',
  ...(details && { objects: details }),
})

/** What was said of indicators: those that are or may be there, each with its evidence, and those that were ruled out or not. */
export const signs = (said: {
  readonly present?: Readonly<Record<string, string>>
  readonly suspected?: Readonly<Record<string, string>>
  readonly notPresent?: readonly string[]
  readonly notKnown?: readonly string[]
}): Row[] => {
  const withEvidence = (state: IndicatorState, lines: Readonly<Record<string, string>> = {}): Row[] =>
    Object.entries(lines).map(([row, evidence]) => ({ row, state, evidence }))
  const without = (state: IndicatorState, lines: readonly string[] = []): Row[] =>
    lines.map((row) => ({ row, state }))
  return [
    ...withEvidence('present', said.present),
    ...withEvidence('suspected', said.suspected),
    ...without('not-present', said.notPresent),
    ...without('not-known', said.notKnown),
  ]
}
