import type { Failure, FieldError } from '#shared/failure.ts'
import { MOST_PIECES, type SubmissionDraft, saysSomething } from '#shared/intelligence/draft.ts'

/** What is still to be said before a draft can be given; undefined where nothing is. */
export function whyNotGiven({ pieces, source }: SubmissionDraft): Failure | undefined {
  const errors: FieldError[] = [
    ...(pieces.length === 0 ? [{ field: 'pieces', message: 'Add what you want to share' }] : []),
    ...(pieces.length > MOST_PIECES
      ? [{ field: 'pieces', message: `Give ${MOST_PIECES} items or fewer at once` }]
      : []),
    ...(pieces.every(saysSomething)
      ? []
      : [{ field: 'pieces', message: 'Write what happened, or one detail, for each item' }]),
    ...(source ? [] : [{ field: 'source', message: 'Say how you know' }]),
  ]
  return errors.length > 0 ? { kind: 'invalid', errors } : undefined
}
