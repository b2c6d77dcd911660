import { redirect } from 'next/navigation'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { signOffWords } from '../../../../document/record/sign-off-words.ts'
import type { FormState } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { StillMissing } from '../../../assessments/[reference]/check/still-missing.tsx'
import { addresses } from '../../../assessments/addresses.ts'
import type { AssessmentRecord } from '../../../assessments/assessment-record.ts'
import { formLines } from '../../../assessments/progress.ts'
import { readRecord } from '../../../assessments/record.ts'
import { askForSignOff, keep } from './actions.ts'

export default async function KeepReviewPage({ params }: PageProps<'/reviews/[reference]/keep'>) {
  const { reference } = await params
  const read = await readRecord(reference)
  if (!read.ok) return <FailurePage problem={read.failure} />
  const record = read.value
  const { referral, mine } = record
  const here = addresses.of(referral.reference)
  const form = await readForm()
  const canBe =
    mine && referral.series && ['draft', 'awaiting-sign-off', 'signed-off'].includes(referral.state)
  if (!form.kept && !canBe) redirect(here)
  const lines = formLines(record, 'assessment')
  return (
    <Page title="Finish the review and keep it" form={form} back={{ href: here }}>
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">Finish the review and keep it</h1>
      <p className="govuk-body">
        A review that is kept stays with {referral.agency.name}. <strong>It is sent to nobody</strong>: not to
        the MASH and not to the MASE. What it says of other children, people of concern and places goes to the
        intelligence desk, which decides who is told. It cannot be changed afterwards, and it is reviewed in
        its turn.
      </p>
      <p className="govuk-body">
        If the child needs a service or protection, or the risk has grown,{' '}
        <a className="govuk-link" href={addresses.page(referral.reference, 'check')}>
          send it instead
        </a>
        .
      </p>
      {referral.danger.now === 'yes' ? (
        <InsetText>
          You have said that the child is in danger now. Then it is not kept: send it now, and call 999 if
          nobody has.
        </InsetText>
      ) : (
        <>
          <StillMissing record={record} forms={[lines]} />
          {lines.ready && <KeepOrAsk record={record} form={form} />}
        </>
      )}
    </Page>
  )
}

/** Keeps it where it may be kept now; else asks for the sign-off that it needs, or says that it is asked for. */
function KeepOrAsk({ record, form }: { readonly record: AssessmentRecord; readonly form: FormState }) {
  const { referral, me } = record
  const authorised = referral.signOff.status === 'authorised'
  if (referral.state === 'awaiting-sign-off')
    return <p className="govuk-body">{signOffWords(referral.signOff)}</p>
  const asks = !authorised && me.partnership.signOffWhen === 'before-sending'
  return (
    <>
      <p className="govuk-body">
        {asks
          ? `A safeguarding lead or line manager of ${referral.agency.name} authorises it first. They have an email at once.`
          : authorised
            ? signOffWords(referral.signOff)
            : 'A safeguarding lead or line manager of your agency reads it afterwards, and has an email.'}
      </p>
      <Form action={asks ? askForSignOff : keep} form={form}>
        <Hidden name="reference" value={referral.reference} />
        <Hidden name="version" value={referral.version} />
        <Button>{asks ? 'Ask for sign-off' : 'Finish and keep it'}</Button>
      </Form>
    </>
  )
}
