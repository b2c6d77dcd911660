import '../agenda.css'
import { formatTime } from '#shared/identifiers/date-time.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import { agendaClock } from '#shared/mase/agenda-clock.ts'
import { hub } from '../../../../api/client.ts'
import { ButtonGroup, ButtonLink } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { agendaSections } from '../agenda-lines.ts'
import { dayOfMeeting } from '../day-of-meeting.ts'
import { Accepted } from './accepted.tsx'
import { CarriedAway } from './carried-away.tsx'
import { Item } from './item.tsx'
import { Opening } from './opening.tsx'
import { ToTheRoom } from './room/to-the-room.tsx'
import { RunningClock } from './running-clock.tsx'
import { UndoMove } from './undo-move.tsx'

type Props = PageProps<'/mase/meetings/[meeting]'>

export default async function AgendaPage({ params, searchParams }: Props) {
  const found = await hub.readMeeting(await params)
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting, items, overdue, next } = found.value
  const { id, date, time, place, version, stage } = meeting
  const form = await readForm()
  const { done, added, moved, from } = await searchParams
  const title = `Build the MASE agenda: ${dayOfMeeting(date)}`
  const clock = agendaClock(meeting, items, overdue.length)
  const at = new Map(clock.lines.map((line) => [line.id, line]))
  const sections = agendaSections(found.value)
  return (
    <Page
      title={title}
      wide
      form={form}
      back={{ href: '/mase/meetings', text: 'Back to meetings' }}
      done={whatWasDone(done, added)}
    >
      <h1 className="govuk-heading-l govuk-!-margin-bottom-3">{title}</h1>
      <p className="govuk-body">
        {formatTime(time)}, {place}
      </p>
      {stage === 'cancelled' && (
        <p className="govuk-body">
          <strong>This meeting is not held.</strong> Move what is on its agenda to the next one.
        </p>
      )}
      <ButtonGroup>
        {stage === 'planned' && (
          <ButtonLink href={`/mase/meetings/${id}/propose`}>See a proposed agenda</ButtonLink>
        )}
        {(stage === 'planned' || stage === 'running') && (
          <ButtonLink href={`/mase/meetings/${id}/add`} kind="secondary">
            Add an item without a referral
          </ButtonLink>
        )}
        <ToTheRoom meeting={meeting} />
        <a className="govuk-link" href={`/mase/meetings/${id}/papers`}>
          Papers for each member
        </a>
        <a className="govuk-link" href={`/mase/meetings/${id}/print`}>
          Agenda to print and circulate
        </a>
      </ButtonGroup>
      <RunningClock clock={clock} next={next !== undefined} />
      <UndoMove view={found.value} moved={moved} from={from} />
      <Opening clock={clock} overdue={overdue} />
      {sections.map(({ heading, title: under, number, lines }) => (
        <section key={heading} aria-labelledby={heading}>
          <h2 className="govuk-heading-m govuk-!-margin-bottom-2" id={heading}>
            {number} {under}
          </h2>
          {lines.length === 0 ? (
            <p className="govuk-body hub-agenda__nothing">Nothing under this heading yet.</p>
          ) : (
            <ol className="hub-agenda" data-hub-sortable={lines.length > 1 ? heading : undefined}>
              {lines.map((line) => (
                <Item
                  key={line.item.id}
                  line={line}
                  clocked={at.get(line.item.id)}
                  meeting={id}
                  date={date}
                  version={version}
                  under={under}
                  moved={line.item.id === moved}
                  later={next !== undefined}
                />
              ))}
            </ol>
          )}
        </section>
      ))}
      <CarriedAway view={found.value} />
      <Accepted meeting={meeting} />
    </Page>
  )
}

/** The address is anybody's to write, so only a reference that could exist is repeated. */
function whatWasDone(done: unknown, added: unknown): string | undefined {
  const reference = typeof added === 'string' ? checkReference(added) : undefined
  if (reference?.ok) return `${reference.value} is on this agenda.`
  return typeof done === 'string' && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined
}

const doneWords: Readonly<Record<string, string>> = {
  added: 'The item is on this agenda, last under its heading.',
  'taken-off': 'The item is off this agenda.',
  changed: 'The item is changed.',
  'carried-over': 'The item is on the agenda of the next meeting. You can bring it back below.',
  'brought-back': 'The item is back on this agenda, last under its heading.',
  applied: 'What you chose is on the agenda.',
  'applied-in-part':
    'What you chose is on the agenda, except for referrals that somebody else changed meanwhile: these wait as before.',
}
