import type { Answers } from '../form/answers/answers.ts'

/** Most pages of an assessment that one contribution is asked for. */
export const MOST_PAGES_ASKED = 10
/** Most contributions to one assessment that are asked for or given. */
export const MOST_CONTRIBUTIONS = 8
/**
 * Most bytes of JSON in all pages of one contribution: an assessment is read together with all that was given to it, in
 * one answer of at most 6 MB.
 */
export const MOST_BYTES_GIVEN = 200_000

/** Bytes of JSON that some pages take up. */
export const bytesOf = (pages: readonly Answers[]): number =>
  pages.reduce((sum, answers) => sum + new TextEncoder().encode(JSON.stringify(answers)).length, 0)
