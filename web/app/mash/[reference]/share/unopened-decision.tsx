import type { TriageView } from '#shared/api/mash.ts'
import { findFrozenText } from '#shared/form/document/frozen-answers.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'

/** That the sender has not opened the decision, or the answer that it stands, although they were reminded: somebody must ring. */
export function UnopenedDecision({
  view: { referral, unopened, document },
}: {
  readonly view: Pick<TriageView, 'referral' | 'unopened' | 'document'>
}) {
  if (!unopened?.ring) return null
  const contact = findFrozenText(document, 'worker.contact')
  return (
    <WarningText>
      The sender has not opened what was decided on <DateAndTime at={unopened.since} />: ring them.{' '}
      {referral.author.name}, {referral.agency.name}
      {contact && `: ${contact}`}
    </WarningText>
  )
}
