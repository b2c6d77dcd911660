/** What was typed into a form, by field name, every value kept as text. */
export type Values = Readonly<Record<string, readonly string[]>>

export interface DateParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** How an action reads what was typed. Nothing is trimmed or checked: that is for the API. */
export interface TypedForm {
  readonly values: Values
  /** The field's text; empty when it was not sent. */
  readonly text: (name: string) => string
  /** The field's text, or undefined when nothing was typed. */
  readonly given: (name: string) => string | undefined
  /** All values of a group of checkboxes. */
  readonly all: (name: string) => readonly string[]
  /** The three boxes of a date; undefined when all are empty. */
  readonly date: (name: string) => DateParts | undefined
}

/** Fields that the hub itself puts into forms. */
export const ownFields = { person: 'hub.person', kept: 'hub.kept' } as const

export function valuesOf(data: FormData): Values {
  // No prototype: a field may be called anything.
  const values: Record<string, string[]> = Object.create(null)
  for (const [name, value] of data) {
    if (typeof value !== 'string' || name.startsWith('$ACTION') || name.startsWith('hub.')) continue
    values[name] = [...(values[name] ?? []), withPlainLineBreaks(value)]
  }
  return values
}

/** Browsers send each line break as two characters, which would count double against a limit. */
const withPlainLineBreaks = (text: string) => text.replaceAll('\r\n', '\n')

export function typedForm(values: Values): TypedForm {
  const text = (name: string) => values[name]?.[0] ?? ''
  return {
    values,
    text,
    given: (name) => (text(name).trim() === '' ? undefined : text(name)),
    all: (name) => values[name] ?? [],
    date: (name) => {
      const [day, month, year] = ['day', 'month', 'year'].map((part) => text(`${name}-${part}`))
      return day?.trim() || month?.trim() || year?.trim()
        ? { day: day ?? '', month: month ?? '', year: year ?? '' }
        : undefined
    },
  }
}
