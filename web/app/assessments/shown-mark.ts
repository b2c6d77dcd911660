import { createHash } from 'node:crypto'
import type { Answers } from '#shared/form/answers/answers.ts'

/**
 * A mark of the answers that a page has shown, so that nobody confirms what they have not seen. The same for the same
 * answers, in whichever order the store gave their parts.
 */
export const shownMark = (answers: Answers): string =>
  createHash('sha256').update(JSON.stringify(answers, inOrder)).digest('base64url').slice(0, 22)

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value
