import type { FieldError } from '../failure.ts'
import type { Proposal } from './propose-recipients.ts'

/** What stands in the way of giving to the posts that were chosen; nothing when nothing does. */
export function checkChosen(
  chosen: readonly { readonly contact: string }[],
  proposals: readonly Proposal[],
): FieldError[] {
  const errorOf = (contact: string, index: number): string | undefined => {
    if (chosen.findIndex((one) => one.contact === contact) !== index) return 'Select each post once'
    const proposal = proposals.find(({ contactId }) => contactId === contact)
    return proposal ? proposal.not : 'Select a post of the directory that is in use'
  }
  return chosen.flatMap(({ contact }, index) => {
    const message = errorOf(contact, index)
    return message ? [{ field: `recipients.${index}.contact`, message }] : []
  })
}
