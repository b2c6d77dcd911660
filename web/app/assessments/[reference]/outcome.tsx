import { findToOpen } from '#shared/referral/to-open.ts'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { openOutcome } from './actions.ts'

const words = {
  decision: {
    heading: 'There is a decision',
    happened: 'The MASH decided this on',
    press: 'Open the outcome',
  },
  answer: {
    heading: 'There is an answer: the decision stands',
    happened: 'The MASH was asked to look at its decision again, and answered on',
    press: 'Open the answer',
  },
} as const

/**
 * That there is a decision, or the answer that it stands. Its author opens it by a button, so that the MASH sees that it
 * was read.
 */
export function Outcome({ record: { referral, mine } }: { readonly record: AssessmentRecord }) {
  const { decision, reference } = referral
  if (!decision) return null
  const waits = findToOpen(referral)
  const { heading, happened, press } = words[waits?.what ?? 'decision']
  return (
    <section aria-labelledby="decision">
      <h2 className="govuk-heading-m" id="decision">
        {heading}
      </h2>
      <InsetText>
        {happened} <DateAndTime at={waits?.at ?? decision.at} />.{' '}
        {!waits && decision.openedAt ? (
          <>
            It was opened on <DateAndTime at={decision.openedAt} />.
          </>
        ) : (
          notOpened(mine)
        )}
      </InsetText>
      {mine && waits ? (
        <Form action={openOutcome}>
          <Hidden name="reference" value={reference} />
          <Button>{press}</Button>
        </Form>
      ) : (
        <ButtonLink href={addresses.page(reference, 'outcome')} kind="secondary">
          Read the outcome
        </ButtonLink>
      )}
    </section>
  )
}

const notOpened = (mine: boolean) =>
  mine
    ? 'You have not opened it yet. When you do, the MASH can see that you have.'
    : 'Its sender has not opened it yet. When they do, the MASH can see that they have.'
