import { outcomes } from '#shared/referral/outcomes.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { PageNotFound } from '../../../../components/page-not-found.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { addresses } from '../../addresses.ts'
import { readRecord } from '../../record.ts'
import { Outcome } from '../outcome.tsx'

export default async function OutcomePage({ params }: PageProps<'/assessments/[reference]/outcome'>) {
  const { reference } = await params
  const record = await readRecord(reference)
  if (!record.ok) return <FailurePage problem={record.failure} />
  const { referral, mine } = record.value
  const { decision } = referral
  if (!decision) return <PageNotFound />
  const read = !mine || decision.openedAt !== undefined
  return (
    <Page title="Outcome of the referral" back={{ href: addresses.of(referral.reference) }}>
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">Outcome of the referral</h1>
      {read ? (
        <SummaryList
          rows={[
            { key: 'Outcome', value: outcomes[decision.outcome] },
            { key: 'Reasons', value: <TypedText text={decision.reasons} /> },
            { key: 'What you should do now', value: <TypedText text={decision.senderShould} /> },
            { key: 'Decided by', value: `${decision.by.name}, ${decision.by.post}` },
            { key: 'Decided', value: <DateAndTime at={decision.at} /> },
          ]}
        />
      ) : (
        <Outcome record={record.value} />
      )}
      {read && (
        <p className="govuk-body">
          If you do not agree with this decision, talk to your safeguarding lead and to the MASH:{' '}
          {record.value.me.partnership.mashPhone}. You can refer again at any time.
        </p>
      )}
    </Page>
  )
}
