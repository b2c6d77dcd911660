import { createHash } from 'node:crypto'
import type { Answers } from '#shared/form/answers.ts'

/** A mark of the answers that a page has shown, so that nobody confirms what they have not seen. */
export const shownMark = (answers: Answers): string =>
  createHash('sha256').update(JSON.stringify(answers)).digest('base64url').slice(0, 22)
