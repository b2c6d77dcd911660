import { fail, ok, type Result } from '../../result.ts'
import { withCommas } from '../../with-commas.ts'
import { type FormDefinition, formDefinition } from '../format/definition.ts'
import { type Complaint, complaintOf } from './complaint.ts'
import { findBrokenRules } from './definition-rules.ts'
import { bytesOf, MOST_DEFINITION_BYTES } from './size-rules.ts'

export type { Complaint } from './complaint.ts'

/**
 * Checks a definition that somebody wrote: its shape first, and when that is right, whether all that it says fits
 * together. Fails with every complaint found, each with its place in the file and how to put it right.
 */
export function checkDefinition(json: unknown): Result<FormDefinition, Complaint[]> {
  const bytes = bytesOf(json)
  if (bytes > MOST_DEFINITION_BYTES) return fail([tooManyBytes(bytes)])
  const parsed = formDefinition.safeParse(json, { reportInput: true })
  if (!parsed.success) return fail(shorten(parsed.error.issues.flatMap((issue) => complaintOf(issue, json))))
  const broken = findBrokenRules(parsed.data)
  return broken.length === 0 ? ok(parsed.data) : fail(shorten(broken))
}

const tooManyBytes = (bytes: number): Complaint => ({
  path: 'the file',
  what: `The form is ${withCommas(bytes)} bytes long`,
  remedy: `Leave at most ${withCommas(MOST_DEFINITION_BYTES)}: a form is kept as one piece`,
})

/** More complaints than anybody reads at once. Putting right the first ones shows the rest. */
const MOST_COMPLAINTS = 100

const shorten = (complaints: readonly Complaint[]): Complaint[] =>
  complaints.length <= MOST_COMPLAINTS
    ? [...complaints]
    : [
        ...complaints.slice(0, MOST_COMPLAINTS),
        {
          path: 'the file',
          what: `There are ${complaints.length - MOST_COMPLAINTS} more complaints`,
          remedy: 'Put these right first, then check again',
        },
      ]
