import type { HistoryEntry } from '#shared/referral/history.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { Reference } from '../../../components/reference.tsx'
import { History } from '../../../document/record/history.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { LookAgain } from '../../../language/look-again.tsx'
import { savedWords } from '../../../language/saved-words.ts'
import { RestrictionLink } from '../../restrictions/restriction-link.tsx'
import { NextReview } from '../../reviews/next-review.tsx'
import { SeriesLink } from '../../reviews/series-link.tsx'
import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { readRecord } from '../record.ts'
import { AboutRecord } from './about-record.tsx'
import { doneWords } from './done-words.ts'
import { ShareFromIt } from './share-from-it.tsx'
import { Steps } from './steps.tsx'
import { WhereItIs } from './where-it-is.tsx'

export default async function AssessmentPage({
  params,
  searchParams,
}: PageProps<'/assessments/[reference]'>) {
  const { reference } = await params
  const { done, words } = await searchParams
  const read = await readRecord(reference)
  if (!read.ok) return <FailurePage problem={read.failure} />
  const record = read.value
  const { referral, sent, mine } = record
  const form = await readForm()
  const kind = kindOf(record)
  return (
    <Page
      title={`${kind} ${referral.reference}`}
      form={form}
      back={{
        href: mine ? addresses.mine : addresses.agency,
        text: mine ? 'Your assessments' : 'Your agency’s assessments',
      }}
      done={doneWords(done, record)}
    >
      <h1 className="govuk-heading-l">
        {kind} <Reference value={referral.reference} />
      </h1>
      <LookAgain
        found={mine ? savedWords(words, record) : []}
        addressOf={(form, id) => addresses.section(referral.reference, form, id)}
      />
      <AboutRecord record={record} />
      <SeriesLink referral={referral} />
      <RestrictionLink referral={referral} />
      {sent && <NextReview reference={referral.reference} />}
      {sent ? <WhereItIs record={record} form={form} /> : <Steps record={record} />}
      <ShareFromIt record={record} />
      <h2 className="govuk-heading-m" id="history">
        What has happened
      </h2>
      <History entries={unspoilt(record)} />
    </Page>
  )
}

function kindOf({ referral, sent }: AssessmentRecord): string {
  if (referral.state === 'kept' || (referral.series && !sent)) return 'Review'
  return sent ? 'Referral' : 'Assessment'
}

/** What was decided stands behind the button that records its opening, so the history keeps it back until then. */
function unspoilt({ history, referral, mine }: AssessmentRecord): HistoryEntry[] {
  const unopened = mine && referral.decision !== undefined && referral.decision.openedAt === undefined
  return history.map(({ text, ...entry }) =>
    text === undefined || (unopened && entry.kind === 'decide') ? entry : { ...entry, text },
  )
}
