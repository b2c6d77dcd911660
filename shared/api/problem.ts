import type { Failure, FieldError } from '../failure.ts'

/** An error as the API answers it (RFC 9457, application/problem+json). */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: readonly FieldError[]
  /** Of a restricted record: which one it is, and the telephone of those who can be asked. */
  readonly restricted?: { readonly reference: string; readonly phone: string }
}

const problem = (
  kind: string,
  status: number,
  title: string,
  detail: string,
  errors?: readonly FieldError[],
): Problem => ({ type: `urn:referral-hub:${kind}`, title, status, detail, ...(errors ? { errors } : {}) })

const fields = 'Change the fields named and try again. Nothing was saved.'

/** The one place that turns an expected failure into an answer. */
export function problemOf(failure: Failure): Problem {
  switch (failure.kind) {
    case 'unknown-person':
      return problem(
        failure.kind,
        403,
        'You do not have access to the hub',
        'Your sign-in works, but no active record of you was found. Ask your administrator.',
      )
    case 'not-found':
      return problem(failure.kind, 404, 'Not found', 'There is no such record, or it is not yours to see.')
    case 'forbidden':
      return problem(failure.kind, 403, 'This is not for your role', failure.because)
    case 'restricted': {
      const { kind, reference, phone } = failure
      const detail = `Only people who are named on it can read it. Ask a MASH manager: ${phone}.`
      return { ...problem(kind, 403, 'This record is restricted', detail), restricted: { reference, phone } }
    }
    case 'invalid':
      return problem(failure.kind, 422, 'There is a problem', fields, failure.errors)
    case 'too-large':
      return problem(failure.kind, 413, 'Too much text', fields, failure.errors)
    case 'conflict':
      return problem(failure.kind, 409, 'Somebody changed this first', failure.detail)
    case 'busy':
      return problem(
        failure.kind,
        503,
        'The hub is busy',
        'Nothing was saved or lost. Wait a minute and try again.',
      )
  }
}

/** A bug, or a fault nobody expected: says nothing of its cause. */
export const unexpectedProblem: Problem = problem(
  'unexpected',
  500,
  'Sorry, there is a problem with the hub',
  'Nothing was lost. Try again in a minute; if it goes on, ring the front door.',
)
