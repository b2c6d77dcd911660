import type { Problem } from '#shared/api/problem.ts'
import type { FieldError } from '#shared/failure.ts'

/** What an error summary says of a problem: each field, or else the problem as a whole. */
export function errorsOf(problem: Problem, names: Readonly<Record<string, string>> = {}): FieldError[] {
  if (!problem.errors?.length) return [{ field: '', message: `${sentence(problem.title)} ${problem.detail}` }]
  return problem.errors.map(({ field, message }) => ({ field: names[field] ?? field, message }))
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)
