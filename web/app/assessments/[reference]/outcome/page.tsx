import { outcomeWords } from '#shared/decision/words.ts'
import { findToOpen } from '#shared/referral/to-open.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { PageNotFound } from '../../../../components/page-not-found.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { addresses } from '../../addresses.ts'
import { readRecord } from '../../record.ts'
import { Outcome } from '../outcome.tsx'
import { Reconsideration } from '../reconsideration.tsx'

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
            { key: 'Outcome', value: outcomeWords(decision) },
            { key: 'Reasons', value: <TypedText text={decision.reasons} /> },
            { key: 'What you should do now', value: <TypedText text={decision.senderShould} /> },
            { key: 'Decided by', value: `${decision.by.name}, ${decision.by.post}` },
            { key: 'Decided', value: <DateAndTime at={decision.at} /> },
          ]}
        />
      ) : (
        <Outcome record={record.value} />
      )}
      {read && mine && findToOpen(referral) && <Outcome record={record.value} />}
      {read && <Reconsideration record={record.value} />}
      {read && (
        <p className="govuk-body">
          You can also talk to your safeguarding lead and to the MASH: {record.value.me.partnership.mashPhone}
          . If something changes for the child, refer again at any time. In danger, call 999.
        </p>
      )}
    </Page>
  )
}
