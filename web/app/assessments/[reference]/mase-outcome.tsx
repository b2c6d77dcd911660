import { formatDate } from '#shared/identifiers/date.ts'
import type { SenderActions } from '#shared/mase/action-view.ts'
import { itemDecisions } from '#shared/mase/item.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { hub } from '../../../api/client.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { ChildActions } from '../../mase/actions/child-actions.tsx'

const means = {
  remain: 'Go on with your own work for the child. The MASE looks at it again, and you are told.',
  remove:
    'That is not the end of help for the child, and nothing is closed by it: every agency goes on with its own work and its actions.',
  escalate: 'Somebody with more to decide takes it up. Go on with your own work for the child.',
  noted: 'Nothing else was to be decided. Go on with your own work for the child.',
} as const

/** What the MASE decided, as its sender reads it, with how many actions were agreed and those of their own agency. */
export async function MaseOutcome({ referral }: { readonly referral: Referral }) {
  const { mase, reference } = referral
  if (!mase?.decision) return null
  const { kind, at, reviewOn, reason } = mase.decision
  const found = await hub.readActionsForSender({ reference })
  return (
    <section aria-labelledby="mase">
      <h2 className="govuk-heading-m" id="mase">
        The MASE has discussed it
      </h2>
      <InsetText>
        <p className="govuk-body">
          <strong>{itemDecisions[kind]}</strong>, on <DateAndTime at={at} />.{' '}
          {reviewOn && `It is looked at again on ${formatDate(reviewOn)}.`}
        </p>
        <div className="govuk-body">
          <TypedText text={reason} />
        </div>
        <p className="govuk-body govuk-!-margin-bottom-0">{means[kind]}</p>
      </InsetText>
      {found.ok && <Agreed actions={found.value} />}
    </section>
  )
}

const Agreed = ({ actions: { number, open, own } }: { readonly actions: SenderActions }) => (
  <>
    {number > 0 && (
      <p className="govuk-body">
        {agreedWords(number, open)}
        {own.length > 0 && ' Those of your agency:'}
      </p>
    )}
    {own.length > 0 && <ChildActions actions={own} caption="Actions of your agency" />}
  </>
)

function agreedWords(number: number, open: number): string {
  if (number === 1) return `One action was agreed, and ${open === 1 ? 'is open' : 'has ended'}.`
  return `${number} actions were agreed. ${open === 0 ? 'All have ended.' : `${open} of them are open.`}`
}
