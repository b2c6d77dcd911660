import type { Problem } from '#shared/api/problem.ts'
import type { FieldError } from '#shared/failure.ts'

/** What an error summary says of a problem: each field, or else the problem as a whole. */
export function errorsOf(problem: Problem, names: Readonly<Record<string, string>> = {}): FieldError[] {
  if (!problem.errors?.length) return [{ field: '', message: asWhole(problem) }]
  return problem.errors.map(({ field, message }) => ({ field: names[field] ?? field, message }))
}

/** Who was first is told by the detail alone; its title would only say it twice. */
const asWhole = ({ status, title, detail }: Problem) =>
  status === 409 ? detail : `${sentence(title)} ${detail}`

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)
