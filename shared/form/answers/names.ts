/** A row is known by its place (0 is the first), or in a checklist by the id of its line. */
export type RowKey = number | string

/** The name of the control of a question, or of a column in one of its rows: '3.1', '2.13[0].name', '10.1[ceop].lead'. */
export const controlName = (question: string, row?: RowKey, column?: string): string =>
  row === undefined ? question : `${question}[${row}].${column}`

export const dateParts = ['day', 'month', 'year'] as const
export type DatePart = (typeof dateParts)[number]

/** '2.5-day'. A control of a date of birth has '2.5-estimate' and '2.5-adult' as well. */
export const dateControl = (name: string, part: DatePart | 'estimate' | 'adult'): string => `${name}-${part}`

/** '5.1.mark': not known, or does not apply. */
export const markControl = (question: string): string => `${question}.mark`

/** '5.1.more': the extra space of a question. */
export const moreControl = (question: string): string => `${question}.more`

/** The button that adds a row: '2.13.add'. */
export const addControl = (question: string): string => `${question}.add`

/** The button that takes a row away: '2.13.remove[1]'. */
export const removeControl = (question: string, row: number): string => `${question}.remove[${row}]`
