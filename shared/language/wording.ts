import type { PersonRef } from '../referral/referral.ts'
import type { FoundInAnswer } from './narratives.ts'

/** A phrase that its author keeps in an answer, with the reason. The answer itself stays as it was typed. */
export interface Kept {
  readonly form: string
  readonly section: string
  readonly question: string
  readonly phrase: string
  /** The words as they stood in the answer then. */
  readonly matched: string
  readonly reason: string
  readonly by: PersonRef
  readonly at: string
}

/**
 * The phrases of a page by question, each as `question phrase`: those that stand in its answers, and those that stood
 * there when it was saved before and are gone.
 */
export interface WordingSeen {
  readonly here: readonly string[]
  readonly gone: readonly string[]
}

/** More than any page holds, so that no page can outgrow the item that it is stored in. */
const MOST = 500

const markOf = ({ question, phrase }: { readonly question: string; readonly phrase: string }): string =>
  `${question} ${phrase}`

/** What is remembered with a page as it is saved; nothing where no phrase ever stood on it. */
export function seeWording(found: readonly FoundInAnswer[], before?: WordingSeen): WordingSeen | undefined {
  const here = [...new Set(found.map(markOf))].slice(0, MOST)
  const ever = new Set([...(before?.here ?? []), ...(before?.gone ?? [])])
  const gone = [...ever].filter((mark) => !here.includes(mark)).slice(0, MOST)
  return here.length + gone.length > 0 ? { here, gone } : undefined
}

/** How an assessment's authors answered the language helper: `found` is `changed` and `kept`; `because` are of the kept. */
export interface WordingCount {
  readonly found: number
  readonly changed: number
  readonly kept: number
  /** Kept with a reason. */
  readonly because: number
}

interface PageSeen {
  readonly form: string
  readonly section: string
  readonly wording?: WordingSeen
}

/**
 * Counts, for one assessment, the phrases that were found on its pages as saved, each once for each question: changed
 * since, or kept, with a reason or without. What was filled in from one form into another counts in both.
 */
export function countWording(pages: readonly PageSeen[], kept: readonly Kept[]): WordingCount {
  let changed = 0
  let stayed = 0
  let because = 0
  for (const { form, section, wording } of pages) {
    const reasons = new Set(kept.filter((one) => one.form === form && one.section === section).map(markOf))
    changed += wording?.gone.length ?? 0
    stayed += wording?.here.length ?? 0
    because += wording?.here.filter((mark) => reasons.has(mark)).length ?? 0
  }
  return { found: changed + stayed, changed, kept: stayed, because }
}
