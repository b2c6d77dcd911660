/** A field of the input that cannot be taken, and in `message` how to put it right. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/**
 * The expected failures of every use case, by name. `shared/api/problem.ts` is the one place that turns them into
 * what a caller sees.
 */
export type Failure =
  /** Signed in, but the hub has no active record of this person (never added, or removed a moment ago). */
  | { readonly kind: 'unknown-person' }
  /** No such record, or one of another partnership: the two must look the same. */
  | { readonly kind: 'not-found' }
  | { readonly kind: 'forbidden'; readonly because: string }
  /** The role would do, and only people who are named may read this record: it exists, and who can be asked. */
  | { readonly kind: 'restricted'; readonly reference: string; readonly phone: string }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'too-large'; readonly errors: readonly FieldError[] }
  /** Somebody else's change came first. `detail` says whose, and what to do. */
  | { readonly kind: 'conflict'; readonly detail: string }
  /** The database refused for a while (throttled, or out of reach). Nothing was changed. */
  | { readonly kind: 'busy' }
