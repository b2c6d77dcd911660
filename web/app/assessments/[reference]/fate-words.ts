import type { MailState } from '#shared/mail/mail-state.ts'
import type { TagColour } from '../../../components/tag.tsx'

/** What became of the mail of a notice. */
export const fateWords: Record<MailState, { readonly words: string; readonly colour: TagColour }> = {
  waiting: { words: 'Waiting', colour: 'grey' },
  sending: { words: 'Being sent', colour: 'blue' },
  sent: { words: 'Sent', colour: 'blue' },
  delivered: { words: 'Delivered', colour: 'green' },
  failed: { words: 'Failed', colour: 'red' },
}
