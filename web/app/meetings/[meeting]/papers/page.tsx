import { formatDate } from '#shared/identifiers/date.ts'
import { formatTime } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../../api/client.ts'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { currentAccount } from '../../../../session/current-person.ts'
import { MyCopyOfPapers } from './my-copy.tsx'
import { MyMinutes } from './my-minutes.tsx'
import { OtherCopies } from './other-copies.tsx'

export default async function MyPapersPage({
  params,
  searchParams,
}: PageProps<'/meetings/[meeting]/papers'>) {
  const { meeting: id } = await params
  const [found, me] = await Promise.all([hub.readMyPapers({ meeting: id }), currentAccount()])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { meeting, copies, minutesFor } = found.value
  const form = await readForm()
  const { post, done } = await searchParams
  const copy = copies.find(({ contact }) => contact === post) ?? copies[0]
  const title = `Papers: MASE of ${formatDate(meeting.date)}`
  return (
    <Page
      title={title}
      form={form}
      wide
      back={{ href: `/meetings/${encodeURIComponent(id)}`, text: 'Back to the meeting' }}
      done={done === 'opened' ? 'Whoever coordinates the meeting can now see that you have them' : undefined}
    >
      <p className="govuk-body-s govuk-!-margin-bottom-2">OFFICIAL-SENSITIVE</p>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        {formatTime(meeting.time)}, {meeting.place}
      </p>
      <MyMinutes meeting={id} posts={minutesFor} />
      {copy ? (
        <>
          <OtherCopies meeting={id} copies={copies} shown={copy.contact} />
          <MyCopyOfPapers meeting={id} copy={copy} code={me.value.person.partnership} form={form} />
        </>
      ) : (
        <EmptyState>
          <p className="govuk-body">The papers of this meeting were not sent to you yet.</p>
        </EmptyState>
      )}
    </Page>
  )
}
