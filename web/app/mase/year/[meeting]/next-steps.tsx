import { formatDate } from '#shared/identifiers/date.ts'
import type { MeetingPlanView } from '#shared/mase/year-view.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { remindSilent, restoreMeeting, sendInvitations } from '../actions.ts'
import { yearAddresses } from '../addresses.ts'

interface Props {
  readonly view: MeetingPlanView
  readonly form: FormState
  /** ISO date. */
  readonly today: string
}

/** What the coordinator can do with a meeting as it stands. */
export function NextSteps(props: Props) {
  const { meeting } = props.view
  if (meeting.stage === 'cancelled') return <Cancelled {...props} />
  if (meeting.stage === 'planned') return <Planned {...props} />
  return <ButtonLink href={yearAddresses.attendance(meeting.id)}>Record who was there</ButtonLink>
}

const Named = ({ view }: Pick<Props, 'view'>) => (
  <>
    <Hidden name="meeting" value={view.meeting.id} />
    <Hidden name="version" value={view.revision} />
  </>
)

const Cancelled = ({ view, form }: Props) => (
  <>
    {view.toGoBack > 0 && (
      <p className="govuk-body">
        {view.toGoBack === 1
          ? 'One referral of its agenda has'
          : `${view.toGoBack} referrals of its agenda have`}{' '}
        not gone back yet.{' '}
        <a className="govuk-link" href={yearAddresses.cancel(view.meeting.id)}>
          Cancel it again to finish that
        </a>
        .
      </p>
    )}
    <Form action={restoreMeeting} form={form}>
      <Named view={view} />
      <Button kind="secondary">Hold it after all</Button>
    </Form>
  </>
)

function Planned({ view, form, today }: Props) {
  const { meeting, posts, chaseFrom, chasedAt } = view
  const toInvite = posts.filter(({ invitation }) => !invitation?.current).length
  const silent = posts.filter(({ invitation, reply }) => invitation && !reply).length
  return (
    <>
      <h2 className="govuk-heading-m">Invitations</h2>
      {posts.length === 0 && (
        <p className="govuk-body">
          Nobody is asked to this meeting.{' '}
          <a className="govuk-link" href={yearAddresses.change(meeting.id)}>
            Choose its chair and members
          </a>{' '}
          first.
        </p>
      )}
      {silent > 0 && (
        <p className="govuk-body">
          {silent === 1 ? 'One post has' : `${silent} posts have`} not replied.{' '}
          {chasedAt ? (
            <>
              They were reminded on <DateAndTime at={chasedAt} />.
            </>
          ) : (
            `The hub reminds them by itself from ${formatDate(chaseFrom)}.`
          )}
        </p>
      )}
      <ButtonGroup>
        {toInvite > 0 && (
          <Form action={sendInvitations} form={form}>
            <Named view={view} />
            <Button>{toInvite === 1 ? 'Invite 1 post' : `Invite ${toInvite} posts`}</Button>
          </Form>
        )}
        {silent > 0 && (
          <Form action={remindSilent} form={form}>
            <Named view={view} />
            <Button kind="secondary">Remind who is silent</Button>
          </Form>
        )}
        {meeting.date <= today && (
          <ButtonLink href={yearAddresses.attendance(meeting.id)}>Record who was there</ButtonLink>
        )}
        <a className="govuk-link" href={yearAddresses.cancel(meeting.id)}>
          Cancel this meeting
        </a>
      </ButtonGroup>
    </>
  )
}
