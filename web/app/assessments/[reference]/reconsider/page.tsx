import { nextStep } from '#shared/decision/reconsideration.ts'
import { outcomeWords } from '#shared/decision/words.ts'
import { findToOpen } from '#shared/referral/to-open.ts'
import { limitWords } from '#shared/time/settings/limit-words.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { addresses } from '../../addresses.ts'
import { readRecord } from '../../record.ts'
import { askReconsideration } from '../actions.ts'

const title = 'Ask for the decision to be looked at again'

export default async function ReconsiderPage({ params }: PageProps<'/assessments/[reference]/reconsider'>) {
  const { reference } = await params
  const read = await readRecord(reference)
  if (!read.ok) return <FailurePage problem={read.failure} />
  const { referral, escalation, mine, me } = read.value
  const { decision, reconsideration, state } = referral
  const form = await readForm()
  const next = nextStep(escalation, reconsideration)
  const unopened = mine && decision !== undefined && !decision.openedAt
  const unread = mine && findToOpen(referral)?.what === 'answer'
  const obstacle =
    state === 'reconsideration'
      ? 'It is being looked at again already. You get an email with the answer.'
      : state !== 'decided' || !decision
        ? 'There is no decision to look at again.'
        : unopened
          ? 'Open the decision first: it gives the reasons.'
          : unread
            ? 'Open the answer first: it gives the reasons.'
            : next
              ? undefined
              : `Every step has answered. Ring the MASH with your safeguarding lead: ${me.partnership.mashPhone}.`
  return (
    <Page title={title} form={form} back={{ href: addresses.of(referral.reference) }}>
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {obstacle && <WarningText>{obstacle}</WarningText>}
      {decision && !unopened && (
        <SummaryList
          title="The decision"
          rows={[
            { key: 'Outcome', value: outcomeWords(decision) },
            { key: 'Reasons', value: <TypedText text={decision.reasons} /> },
          ]}
        />
      )}
      <InsetText>
        Has something changed for the child, or do you know something new? Ring the MASH,{' '}
        {me.partnership.mashPhone}, or send a new referral: that is faster. If the child is in danger now,
        call 999.
      </InsetText>
      <h2 className="govuk-heading-m">Who looks at it, step by step</h2>
      <ol className="govuk-list govuk-list--number">
        {escalation.map((step, place) => (
          <li key={step.name}>
            {step.name}, within {limitWords(step.within)}
            {next?.place === place && <strong> (this step is next)</strong>}
            {next && place < next.place && ' (has answered)'}
          </li>
        ))}
      </ol>
      <p className="govuk-body">It is never who made the decision.</p>
      <Form action={askReconsideration} form={form}>
        <Hidden name="reference" value={referral.reference} />
        <Hidden name="version" value={referral.version} />
        <Textarea form={form} name="reason" label="Why do you not agree?" size="m" rows={6} most={5000} />
        <Textarea
          form={form}
          name="wanted"
          label="What would you like to happen instead?"
          size="m"
          rows={4}
          most={5000}
        />
        <Button>Ask for it to be looked at again</Button>
      </Form>
    </Page>
  )
}
