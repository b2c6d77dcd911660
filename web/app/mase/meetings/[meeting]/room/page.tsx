import './room.css'
import { formatTime } from '#shared/identifiers/date-time.ts'
import { GENERAL } from '#shared/mase/minutes.ts'
import type { RoomView } from '#shared/mase/room-view.ts'
import { hub } from '../../../../../api/client.ts'
import { ButtonLink } from '../../../../../components/button.tsx'
import { Details } from '../../../../../components/details.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Page } from '../../../../../components/page.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../day-of-meeting.ts'
import { roomAddresses } from './addresses.ts'
import { GeneralMinutes } from './general-minutes.tsx'
import { ItemHere } from './item-here.tsx'
import { LineList } from './line-list.tsx'
import { MeetingClock } from './meeting-clock.tsx'
import { StartForm } from './start-form.tsx'

type Props = PageProps<'/mase/meetings/[meeting]/room'>

const doneWords: Readonly<Record<string, string>> = {
  started: 'The meeting has started.',
  saved: 'The minutes are saved.',
  decided: 'What was decided is noted.',
  again: 'The item is open again.',
  carried: 'The item is carried over to the next meeting.',
  action: 'The action is noted. It is on the tracker now.',
}

export default async function RoomPage({ params, searchParams }: Props) {
  const { meeting: id } = await params
  const { item, done } = await searchParams
  const wanted = typeof item === 'string' && item !== GENERAL ? item : undefined
  const found = await hub.readRoom({ meeting: id, ...(wanted ? { item: wanted } : {}) })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const title = `The meeting of ${dayOfMeeting(view.meeting.date)}`
  const running = view.meeting.stage === 'running' || view.meeting.stage === 'held'
  return (
    <Page
      title={title}
      wide
      form={form}
      back={{ href: `/mase/meetings/${id}`, text: 'Back to the agenda' }}
      done={typeof done === 'string' && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined}
    >
      <span className="govuk-caption-l">
        MASE, {formatTime(view.meeting.time)}, {view.meeting.place}
      </span>
      <h1 className="govuk-heading-l govuk-!-margin-bottom-3">{title}</h1>
      {running ? (
        <Held view={view} general={item === GENERAL}>
          {item === GENERAL ? (
            <GeneralMinutes view={view} form={form} />
          ) : (
            <ItemHere view={view} form={form} />
          )}
        </Held>
      ) : (
        <NotHeld view={view}>
          <StartForm view={view} form={form} />
        </NotHeld>
      )}
    </Page>
  )
}

interface Parts {
  readonly view: RoomView
  readonly children: React.ReactNode
}

const Held = ({ view, general, children }: Parts & { readonly general: boolean }) => (
  <>
    <MeetingClock view={view} />
    <Details summary="Confidentiality statement">
      <TypedText text={view.confidentiality} />
    </Details>
    <div className="hub-room" data-hub-room="">
      <nav className="hub-room__list" aria-labelledby="items">
        <h2 className="govuk-heading-m" id="items">
          Items
        </h2>
        <LineList view={view} general={general} />
        {view.meeting.stage === 'running' && (
          <ButtonLink href={roomAddresses.end(view.meeting.id)} kind="secondary">
            End the meeting
          </ButtonLink>
        )}
        <p className="govuk-body">
          <a className="govuk-link" href={roomAddresses.minutes(view.meeting.id)}>
            Read all minutes
          </a>
        </p>
      </nav>
      <div className="hub-room__item">{children}</div>
    </div>
  </>
)

const NotHeld = ({ view, children }: Parts) => {
  const { stage, id } = view.meeting
  if (stage === 'planned') return <>{children}</>
  return (
    <p className="govuk-body">
      {stage === 'cancelled' ? (
        'This meeting was cancelled.'
      ) : (
        <>
          The minutes of this meeting are approved.{' '}
          <a className="govuk-link" href={roomAddresses.minutes(id)}>
            Read the minutes
          </a>
        </>
      )}
    </p>
  )
}
