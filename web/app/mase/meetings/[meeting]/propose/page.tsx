import '../../agenda.css'
import { randomUUID } from 'node:crypto'
import { formatTime } from '#shared/identifiers/date-time.ts'
import { timeAfter } from '#shared/mase/agenda-clock.ts'
import { volt, voltHeadings } from '#shared/referral/volt.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { EmptyState } from '../../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { valueIn } from '../../../../../forms/form-state.ts'
import { readForm } from '../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../day-of-meeting.ts'
import { apply } from '../actions.ts'
import { startsOf } from './line-words.ts'
import { Lines } from './lines.tsx'

export default async function ProposalPage({ params }: PageProps<'/mase/meetings/[meeting]/propose'>) {
  const found = await hub.readProposal(await params)
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting, frame, overdue, lines, notFitting, toScreen, next } = found.value
  const form = await readForm()
  const isBegun = [...lines, ...notFitting].some(({ item }) => item)
  const fresh = lines.filter(({ item }) => !item)
  const starts = startsOf(lines, meeting.time, frame.welcome + frame.actions)
  const title = `Proposed agenda: ${dayOfMeeting(meeting.date)}`
  const back = `/mase/meetings/${meeting.id}`
  return (
    <Page title={title} wide form={form} back={{ href: back, text: 'Back to the agenda' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        {overdue.length === 0
          ? `No action is overdue, so the items begin at ${formatTime(timeAfter(meeting.time, frame.welcome))}.`
          : `Overdue actions come first (${overdue.length}), from ${formatTime(timeAfter(meeting.time, frame.welcome))}; the items begin at ${formatTime(timeAfter(meeting.time, frame.welcome + frame.actions))}.`}{' '}
        There are {frame.items} minutes for them. Nothing is on the agenda until you put it there.
      </p>
      {toScreen > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href="/mase">
            {toScreen === 1 ? '1 referral is' : `${toScreen} referrals are`} still to be screened
          </a>{' '}
          and not in here.
        </p>
      )}
      {lines.length + notFitting.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            Nothing was accepted and no review falls due, so there is nothing to propose yet.
          </p>
        </EmptyState>
      ) : (
        <Form action={apply} form={form}>
          <Hidden name="meeting" value={meeting.id} />
          <Hidden name="version" value={meeting.version} />
          <Hidden name="requestId" value={valueIn(form, 'requestId') || randomUUID()} />
          {fresh.map(({ id }) => (
            <Hidden key={id} name="fits" value={id} />
          ))}
          {voltHeadings.map((heading) => (
            <Lines
              key={heading}
              title={volt[heading]}
              lines={lines.filter((line) => line.heading === heading)}
              date={meeting.date}
              starts={starts}
              tick={{ name: 'take', words: 'Take' }}
              form={form}
            />
          ))}
          {notFitting.length > 0 && (
            <>
              <Lines
                title={`Does not fit (${notFitting.length})`}
                lines={notFitting}
                date={meeting.date}
                starts={new Map()}
                {...(next ? { tick: { name: 'later', words: 'Next meeting', also: true } } : {})}
                form={form}
              />
              {next ? (
                <Textarea
                  form={form}
                  name="reason"
                  label={`Why do those that you tick move to ${dayOfMeeting(next.date)}?`}
                  hint="It stands in the history of each. Name no child. What you do not tick waits where it is."
                  rows={2}
                  most={5000}
                />
              ) : (
                <p className="govuk-body">There is no later meeting yet to which these could be moved.</p>
              )}
            </>
          )}
          {isBegun ? (
            <Radios
              form={form}
              name="arrange"
              label="What is on the agenda already"
              items={[
                {
                  value: 'all',
                  label: 'Arrange it anew as proposed',
                  hint: 'Order, minutes and links change. Minutes that somebody set stay.',
                },
                {
                  value: 'added',
                  label: 'Leave it as it is',
                  hint: 'What is added goes last under its heading.',
                },
              ]}
            />
          ) : (
            <Hidden name="arrange" value="all" />
          )}
          <div className="govuk-button-group">
            <Button name="which" value="all">
              Take all that fits
            </Button>
            <Button kind="secondary" name="which" value="ticked">
              Take only what is ticked
            </Button>
          </div>
        </Form>
      )}
    </Page>
  )
}
