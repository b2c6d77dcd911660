import type { Problem } from '#shared/api/problem.ts'
import { formatTime, londonClock } from '#shared/identifiers/date-time.ts'
import type { Autosaved } from '../../../../../../../forms-as-data/autosaved.ts'

const press = 'Press ‘Save and continue’'

/** What the page is told when what was typed is saved. `at` is in milliseconds. */
export const savedAnswer = (version: number, opened: string, at: number): Autosaved => ({
  outcome: 'saved',
  version,
  opened,
  words: `Saved at ${formatTime(londonClock(at).time)}`,
})

export const signedOutAnswer: Autosaved = {
  outcome: 'stopped',
  words: `You are signed out, so this page no longer saves by itself. ${press}: you can sign in again, and what you typed stays.`,
}

/** What the page is told when it is not saved: whether to try again, and what the person can do. */
export function notSavedAnswer({ status }: Problem): Autosaved {
  if (status === 401) return signedOutAnswer
  if (status === 409)
    return {
      outcome: 'stopped',
      words: `This was changed elsewhere while you had it open, so it no longer saves by itself. ${press} to see both and choose. Nothing is lost.`,
    }
  if (status >= 500 || status === 429)
    return { outcome: 'later', words: 'Not saved just now. It is tried again in a moment.' }
  return { outcome: 'stopped', words: `This page cannot be saved as it is. ${press} to see why.` }
}
