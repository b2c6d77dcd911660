import type { ReferralRow } from '#shared/referral/row.ts'
import { stateNames } from '#shared/referral/states.ts'
import type { TagColour } from '../../components/tag.tsx'
import { sendByWords } from './written-words.ts'

type Seen = Pick<ReferralRow, 'state' | 'signOff' | 'unopenedOutcome' | 'writtenBy'>

const colours: Record<ReferralRow['state'], TagColour> = {
  draft: 'blue',
  'awaiting-sign-off': 'yellow',
  'signed-off': 'purple',
  new: 'teal',
  'in-triage': 'teal',
  returned: 'orange',
  'awaiting-agreement': 'teal',
  decided: 'green',
  reconsideration: 'yellow',
  'waiting-for-mase': 'teal',
  'accepted-for-mase': 'teal',
  'on-agenda': 'green',
  'under-mase': 'green',
  'removed-from-mase': 'grey',
  kept: 'green',
  discarded: 'grey',
}

/** How the sender's own lists call a state: where it is, from where they stand. */
export function stateWords({ state, signOff }: Seen): { readonly words: string; readonly colour: TagColour } {
  if (state === 'draft' && signOff === 'returned') return { words: 'Given back to you', colour: 'orange' }
  if (state === 'new') return { words: 'Sent to the MASH', colour: colours.new }
  if (state === 'in-triage') return { words: 'With the MASH', colour: colours['in-triage'] }
  if (state === 'reconsideration') return { words: 'Being looked at again', colour: colours.reconsideration }
  if (state === 'returned') return { words: 'Question from the MASH', colour: colours.returned }
  return { words: stateNames[state], colour: colours[state] }
}

/** What its author has to do now, if anything. */
export function todoWords(row: Seen): string | undefined {
  if (row.state === 'returned') return 'Answer the question'
  if (row.state === 'draft' && row.signOff === 'returned') return 'Read the comment and change it'
  if (row.state === 'signed-off') return 'Send it'
  if (row.unopenedOutcome) return 'Read the decision'
  if (row.state === 'draft' && row.writtenBy) return sendByWords(row.writtenBy)
  return undefined
}
