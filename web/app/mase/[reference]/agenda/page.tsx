import { formatTime } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../meetings/day-of-meeting.ts'
import { headingChoices } from '../../meetings/heading-choices.ts'
import { putOnAgenda } from '../actions.ts'

/** The meetings to choose from here. A later one is seldom meant, and has its own page to put this on. */
const SHOWN = 4

type Props = PageProps<'/mase/[reference]/agenda'>

export default async function PutOnAgendaPage({ params, searchParams }: Props) {
  const [found, coming] = await Promise.all([hub.readMaseReferral(await params), hub.listMeetings({})])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!coming.ok) return <FailurePage problem={coming.failure} />
  const { reference, version } = found.value.referral
  const meetings = coming.value.meetings.filter(({ stage }) => stage === 'planned' || stage === 'running')
  const { meeting } = await searchParams
  const known = meetings.find(({ id }) => id === meeting)
  const title = `Put ${reference} on an agenda`
  const form = await readForm()
  const back = known ? `/mase/meetings/${known.id}` : `/mase/${reference}`
  return (
    <Page title={title} form={form} back={{ href: back }}>
      <h1 className="govuk-heading-l">
        Put <Reference value={reference} /> on an agenda
      </h1>
      <Form action={putOnAgenda} form={form}>
        <Hidden name="reference" value={reference} />
        <Hidden name="version" value={version} />
        {known ? (
          <>
            <p className="govuk-body">
              Meeting of {dayOfMeeting(known.date)} at {formatTime(known.time)}, {known.place}
            </p>
            <Hidden name="meeting" value={known.id} />
          </>
        ) : (
          <Radios
            form={form}
            name="meeting"
            label="Which meeting?"
            items={meetings.slice(0, SHOWN).map(({ id, date, time, items }) => ({
              value: id,
              label: `${dayOfMeeting(date)} at ${formatTime(time)}`,
              hint: itemsSoFar(items),
            }))}
          />
        )}
        <Radios form={form} name="heading" label="Under which heading?" items={headingChoices} />
        <Button>Put it on the agenda</Button>
      </Form>
    </Page>
  )
}

const itemsSoFar = (count: number): string => {
  if (count === 0) return 'Nothing on its agenda yet'
  return count === 1 ? '1 item so far' : `${count} items so far`
}
