import type { MailState } from '#shared/mail/mail-state.ts'
import { attendances } from '#shared/mase/attendance.ts'
import type { MeetingStage } from '#shared/mase/meeting.ts'
import { parts } from '#shared/mase/posts-of.ts'
import type { PostAtMeeting } from '#shared/mase/year-view.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { Table } from '../../../../components/table.tsx'
import { Tag, type TagColour } from '../../../../components/tag.tsx'
import { yearAddresses } from '../addresses.ts'
import { ReplyWords } from './reply-words.tsx'

interface Props {
  readonly meeting: string
  readonly stage: MeetingStage
  readonly posts: readonly PostAtMeeting[]
}

/** Who is asked: what became of each invitation, what was replied, and whether they were there. */
export const PostsTable = ({ meeting, stage, posts }: Props) => (
  <Table
    caption="Who is asked"
    keyOf={({ contact }) => contact}
    rows={posts}
    columns={[
      {
        heading: 'Post',
        cell: ({ post, organisation }) => (
          <>
            {post}
            <br />
            <span className="govuk-body-s">{organisation}</span>
          </>
        ),
      },
      {
        heading: 'Part',
        cell: ({ part, sees }) =>
          part === 'member' && sees === 'involved' ? 'Member, sees what involves it' : parts[part],
      },
      { heading: 'Invitation', cell: (one) => <InvitationWords one={one} /> },
      {
        heading: 'Reply',
        cell: (one) => (
          <>
            {(one.invitation || one.reply || one.repliedBefore) && (
              <>
                <ReplyWords one={one} />
                <br />
              </>
            )}
            {stage === 'planned' && (
              <a className="govuk-link govuk-body-s" href={yearAddresses.reply(meeting, one.contact)}>
                Write down a reply<span className="govuk-visually-hidden"> of {one.post}</span>
              </a>
            )}
          </>
        ),
      },
      ...(posts.some(({ attendance }) => attendance)
        ? [
            {
              heading: 'There',
              cell: ({ attendance }: PostAtMeeting) =>
                attendance
                  ? [attendances[attendance.kind], attendance.who].filter(Boolean).join(': ')
                  : 'Not recorded',
            },
          ]
        : []),
    ]}
  />
)

const states: Readonly<Record<MailState, { readonly text: string; readonly colour: TagColour }>> = {
  waiting: { text: 'Waiting to be sent', colour: 'grey' },
  sending: { text: 'Being sent', colour: 'grey' },
  sent: { text: 'Sent', colour: 'blue' },
  delivered: { text: 'Delivered', colour: 'green' },
  failed: { text: 'Did not arrive', colour: 'red' },
}

function InvitationWords({ one }: { readonly one: PostAtMeeting }) {
  const { invitation, active, phone } = one
  if (!invitation) return active ? 'Not invited' : <>Not in the directory any more</>
  const { text, colour } = states[invitation.state]
  return (
    <>
      <Tag colour={colour}>{text}</Tag>
      <br />
      <DateAndTime at={invitation.at} />
      {invitation.state === 'failed' && (
        <>
          <br />
          {invitation.because}. Ring them{phone ? `: ${phone}` : ''}
        </>
      )}
      {!invitation.current && (
        <>
          <br />
          Of an older time or place
        </>
      )}
    </>
  )
}
