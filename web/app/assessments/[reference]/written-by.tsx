import { dayOf } from '../../../components/dates.ts'
import { InsetText } from '../../../components/inset-text.tsx'
import { WarningText } from '../../../components/warning-text.tsx'
import type { AssessmentRecord } from '../assessment-record.ts'
import { momentWords, sendByWords } from '../written-words.ts'

/** Until when it is to be sent, where it confirms a telephone call. */
export function WrittenBy({ record: { referral } }: { readonly record: AssessmentRecord }) {
  const { call, sentAt, state } = referral
  if (!call || sentAt || state === 'discarded') return null
  const told = call.dayOnly
    ? `You telephoned on ${dayOf(call.at)}`
    : `You telephoned at ${momentWords(call.at)}`
  if (Date.parse(call.writtenBy) <= Date.now())
    return (
      <WarningText>
        {told}. This was to follow in writing by {momentWords(call.writtenBy)}. Send it now, and say in it
        what is not known.
      </WarningText>
    )
  return (
    <InsetText>
      <strong>{sendByWords(call.writtenBy)}.</strong> {told}, and this confirms in writing what you said.
    </InsetText>
  )
}
