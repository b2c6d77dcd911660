import { fail, ok, type Result } from '../result.ts'
import { type Complaint, complaintOf } from './complaint.ts'
import { type FormDefinition, formDefinition } from './definition.ts'
import { findBrokenRules } from './definition-rules.ts'

export type { Complaint } from './complaint.ts'

/**
 * Checks a definition that somebody wrote: its shape first, and when that is right, whether all that it says fits
 * together. Fails with every complaint found, each with its place in the file and how to put it right.
 */
export function checkDefinition(json: unknown): Result<FormDefinition, Complaint[]> {
  const parsed = formDefinition.safeParse(json, { reportInput: true })
  if (!parsed.success) return fail(parsed.error.issues.flatMap((issue) => complaintOf(issue, json)))
  const broken = findBrokenRules(parsed.data)
  return broken.length === 0 ? ok(parsed.data) : fail(broken)
}
