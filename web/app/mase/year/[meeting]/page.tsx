import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { MeetingPlanView } from '#shared/mase/year-view.ts'
import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../meetings/day-of-meeting.ts'
import { yearAddresses } from '../addresses.ts'
import { Deadline, deadlineEntries, StageTag, whenWords } from '../parts/meeting-words.tsx'
import { PostsTable } from '../parts/posts-table.tsx'
import { NextSteps } from './next-steps.tsx'

const doneWords: Readonly<Record<string, string>> = {
  added: 'The meeting is added. Send the invitations when it is right.',
  changed: 'The meeting is changed. Whoever was invited to it is told.',
  deadlines: 'The deadlines are saved.',
  cancelled: 'The meeting is cancelled. Whoever was invited to it is told.',
  restored: 'The meeting is held after all. Whoever was invited to it is told.',
  invited: 'The invitations are on their way. You see below what becomes of each.',
  'none-to-invite': 'Everybody who is asked has an invitation already.',
  reminded: 'Whoever has not replied is reminded.',
  'none-silent': 'Everybody who was invited has replied.',
  replied: 'The reply is written down.',
  attendance: 'Who was there is recorded.',
}

export default async function MeetingPlanPage({ params, searchParams }: PageProps<'/mase/year/[meeting]'>) {
  const { meeting: id } = await params
  const found = await hub.readMeetingPlan({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting, warnings, posts } = found.value
  const form = await readForm()
  const { done } = await searchParams
  const title = `MASE meeting of ${dayOfMeeting(meeting.date)}`
  return (
    <Page
      title={title}
      wide
      form={form}
      back={{ href: yearAddresses.year, text: 'The year' }}
      done={typeof done === 'string' && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      {warnings.map((warning) => (
        <WarningText key={warning}>{warning}</WarningText>
      ))}
      <WhenAndWhere view={found.value} />
      <NextSteps view={found.value} form={form} today={londonClock(Date.now()).date} />
      {posts.length > 0 && <PostsTable meeting={id} stage={meeting.stage} posts={posts} />}
    </Page>
  )
}

function WhenAndWhere({ view }: { readonly view: MeetingPlanView }) {
  const { meeting, items } = view
  const planned = meeting.stage === 'planned'
  const change = (about: string) =>
    planned ? { change: { href: yearAddresses.change(meeting.id), about } } : {}
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Stage', value: <StageTag stage={meeting.stage} /> },
          ...(meeting.cancelled
            ? [
                {
                  key: 'Why it is cancelled',
                  value: `${meeting.cancelled.reason} (${meeting.cancelled.by.name})`,
                },
              ]
            : []),
          ...(meeting.extraordinary ? [{ key: 'Besides the series', value: meeting.extraordinary }] : []),
          {
            key: 'When',
            value: (
              <>
                {dayOfMeeting(meeting.date)} at {whenWords(meeting)}
                {meeting.date !== meeting.id && (
                  <>
                    <br />
                    <span className="govuk-body-s">Moved from {formatDate(meeting.id)}</span>
                  </>
                )}
              </>
            ),
            ...change('the date and the time'),
          },
          { key: 'Where', value: meeting.place, ...change('the place') },
          {
            key: 'Online',
            value: meeting.link ?? 'No address',
            ...change('the address of the online meeting'),
          },
          {
            key: 'Agenda',
            value: (
              <a className="govuk-link" href={yearAddresses.agenda(meeting.id)}>
                {items === 1 ? '1 item' : `${items} items`}
              </a>
            ),
          },
        ]}
      />
      <h2 className="govuk-heading-m">Deadlines</h2>
      <SummaryList
        rows={deadlineEntries.map(([name, words]) => ({
          key: words,
          value: <Deadline meeting={meeting} name={name} />,
          ...(meeting.stage === 'planned' || meeting.stage === 'held'
            ? { change: { href: yearAddresses.deadlines(meeting.id), about: words.toLowerCase() } }
            : {}),
        }))}
      />
    </>
  )
}
