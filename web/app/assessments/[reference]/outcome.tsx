import { Button, ButtonLink } from '../../../components/button.tsx'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { openOutcome } from './actions.ts'

/** That there is a decision. Its author opens it by a button, so that the MASH sees that it was read. */
export function Outcome({ record: { referral, mine } }: { readonly record: AssessmentRecord }) {
  const { decision, reference } = referral
  if (!decision) return null
  const unopened = mine && !decision.openedAt
  return (
    <section aria-labelledby="decision">
      <h2 className="govuk-heading-m" id="decision">
        There is a decision
      </h2>
      <InsetText>
        The MASH decided this on <DateAndTime at={decision.at} />.{' '}
        {decision.openedAt ? (
          <>
            It was opened on <DateAndTime at={decision.openedAt} />.
          </>
        ) : (
          notOpened(mine)
        )}
      </InsetText>
      {unopened ? (
        <Form action={openOutcome}>
          <Hidden name="reference" value={reference} />
          <Button>Open the outcome</Button>
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
