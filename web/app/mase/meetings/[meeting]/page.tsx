import '../agenda.css'
import { formatTime } from '#shared/identifiers/date-time.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import { hub } from '../../../../api/client.ts'
import { ButtonGroup, ButtonLink } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { agendaSections } from '../agenda-lines.ts'
import { dayOfMeeting } from '../day-of-meeting.ts'
import { Accepted } from './accepted.tsx'
import { Item } from './item.tsx'

type Props = PageProps<'/mase/meetings/[meeting]'>

export default async function AgendaPage({ params, searchParams }: Props) {
  const found = await hub.readMeeting(await params)
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting } = found.value
  const { id, date, time, place, version } = meeting
  const form = await readForm()
  const { done, added, moved } = await searchParams
  const title = `Build the MASE agenda: ${dayOfMeeting(date)}`
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
      <ButtonGroup>
        <ButtonLink href={`/mase/meetings/${id}/print`}>Agenda to print and circulate</ButtonLink>
        <ButtonLink href={`/mase/meetings/${id}/add`} kind="secondary">
          Add an item without a referral
        </ButtonLink>
      </ButtonGroup>
      {agendaSections(found.value).map(({ heading, title: under, number, lines }) => (
        <section key={heading} aria-labelledby={heading}>
          <h2 className="govuk-heading-m govuk-!-margin-bottom-2" id={heading}>
            {number} {under}
          </h2>
          {lines.length === 0 ? (
            <p className="govuk-body hub-agenda__nothing">Nothing under this heading yet.</p>
          ) : (
            <ol className="hub-agenda">
              {lines.map((line) => (
                <Item
                  key={line.item.id}
                  line={line}
                  meeting={id}
                  date={date}
                  version={version}
                  under={under}
                  moved={line.item.id === moved}
                />
              ))}
            </ol>
          )}
        </section>
      ))}
      <Accepted meeting={meeting} />
    </Page>
  )
}

/** The address is anybody's to write, so only a reference that could exist is repeated. */
function whatWasDone(done: unknown, added: unknown): string | undefined {
  const reference = typeof added === 'string' ? checkReference(added) : undefined
  if (reference?.ok) return `${reference.value} is on this agenda.`
  if (done === 'added') return 'The item is on this agenda, last under its heading.'
  return done === 'taken-off' ? 'The item is off this agenda.' : undefined
}
