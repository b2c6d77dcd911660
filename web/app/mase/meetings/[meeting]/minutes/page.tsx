import { GENERAL, minutesStage } from '#shared/mase/minutes.ts'
import type { MinutesView } from '#shared/mase/room-view.ts'
import { hub } from '../../../../../api/client.ts'
import { DateAndTime } from '../../../../../components/date-and-time.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Tag } from '../../../../../components/tag.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../day-of-meeting.ts'
import { Corrections } from './corrections.tsx'
import { MinutesLine } from './minutes-line.tsx'
import { NextStep } from './next-step.tsx'

type Props = PageProps<'/mase/meetings/[meeting]/minutes'>

const doneWords: Readonly<Record<string, string>> = {
  ended: 'The meeting has ended. Senders and owners of actions are told.',
  approved: 'The minutes are approved.',
  circulated: 'The members are sent a link to the minutes.',
  corrected: 'The correction stands with the minutes.',
}

export default async function MinutesPage({ params, searchParams }: Props) {
  const { meeting: id } = await params
  const found = await hub.readMinutes({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const { done } = await searchParams
  const form = await readForm()
  const title = `Minutes of ${dayOfMeeting(view.meeting.date)}`
  const coordinates = view.may.includes('coordinate')
  return (
    <Page
      title={title}
      form={form}
      back={
        coordinates
          ? { href: `/mase/meetings/${id}`, text: 'Back to the meeting' }
          : { href: `/meetings/${id}`, text: 'Back to the meeting' }
      }
      done={typeof done === 'string' && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined}
    >
      <span className="govuk-caption-l">MASE</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <HowFar view={view} />
      {coordinates && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/mase/meetings/${id}/papers/desk?kind=minutes`}>
            These minutes as a PDF or in Word
          </a>
        </p>
      )}
      <NextStep view={view} form={form} />
      <section aria-labelledby={GENERAL}>
        <h2 className="govuk-heading-m" id={GENERAL}>
          Welcome, apologies and other business
        </h2>
        {view.general?.text ? (
          <TypedText text={view.general.text} />
        ) : (
          <p className="govuk-body">Nothing was minuted.</p>
        )}
        <Corrections view={view} />
      </section>
      {view.lines.map((line) => (
        <MinutesLine key={line.item.id} line={line} view={view} />
      ))}
    </Page>
  )
}

const stages = {
  draft: { words: 'Draft', colour: 'yellow' },
  approved: { words: 'Approved', colour: 'green' },
  circulated: { words: 'Approved and sent out', colour: 'green' },
} as const

const HowFar = ({ view: { minutes, meeting } }: { readonly view: MinutesView }) => {
  const { words, colour } = stages[minutesStage(minutes, meeting)]
  const { approved, circulatedAt, startedAt, endedAt } = minutes
  return (
    <p className="govuk-body">
      <Tag colour={colour}>{words}</Tag>{' '}
      {startedAt && (
        <>
          Held from <DateAndTime at={startedAt} />
          {endedAt && (
            <>
              {' '}
              to <DateAndTime at={endedAt} />
            </>
          )}
          .{' '}
        </>
      )}
      {approved && (
        <>
          Approved by {approved.recordedFor ?? approved.by.name}
          {approved.recordedFor && `, as ${approved.by.name} has recorded`} on{' '}
          <DateAndTime at={approved.at} />.{' '}
        </>
      )}
      {circulatedAt && (
        <>
          Sent out on <DateAndTime at={circulatedAt} />.
        </>
      )}
    </p>
  )
}
