import { deadlineNames } from '#shared/mase/settings.ts'
import type { MeetingInYear } from '#shared/mase/year-view.ts'
import { type Column, Table } from '../../../../components/table.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { dayOfMeeting } from '../../meetings/day-of-meeting.ts'
import { yearAddresses } from '../addresses.ts'
import { Deadline, StageTag, whenWords } from './meeting-words.tsx'

interface Props {
  readonly caption: string
  readonly meetings: readonly MeetingInYear[]
}

const deadline = (name: keyof typeof deadlineNames): Column<MeetingInYear> => ({
  heading: deadlineNames[name],
  cell: (meeting) => <Deadline meeting={meeting} name={name} withoutYear />,
})

/** The meetings of a year, with what hangs on each. */
export const YearTable = ({ caption, meetings }: Props) => (
  <Table
    caption={caption}
    keyOf={({ id }) => id}
    rows={meetings}
    columns={[
      { heading: 'Meeting', cell: (meeting) => <Meeting meeting={meeting} /> },
      { heading: 'Chair', cell: ({ chairPost }) => chairPost ?? 'Nobody yet' },
      deadline('referrals-close'),
      deadline('pre-mase'),
      deadline('papers-out'),
      deadline('minutes-out'),
      { heading: 'Invitations', cell: invitations },
      { heading: 'Items', numeric: true, cell: ({ items }) => items },
    ]}
  />
)

const Meeting = ({ meeting }: { readonly meeting: MeetingInYear }) => (
  <>
    <a className="govuk-link" href={yearAddresses.of(meeting.id)}>
      {dayOfMeeting(meeting.date)}
    </a>
    <br />
    <span className="govuk-body-s">
      {whenWords(meeting)}
      <br />
      {meeting.place}
    </span>
    {meeting.stage !== 'planned' && (
      <>
        <br />
        <StageTag stage={meeting.stage} />
      </>
    )}
    {meeting.extraordinary && (
      <>
        <br />
        <Tag colour="purple">Besides the series</Tag>
      </>
    )}
    {meeting.warnings.length > 0 && (
      <>
        <br />
        <Tag colour="orange">Look at its dates</Tag>
      </>
    )}
  </>
)

function invitations({ posts, invited, replies, stage }: MeetingInYear): string {
  if (posts === 0) return 'Nobody is asked yet'
  if (stage === 'cancelled') return ''
  if (invited === 0) return `None sent, ${posts} to ask`
  const said = [
    [replies.yes + replies.deputy, 'come'],
    [replies.no, 'cannot'],
    [replies.silent, 'silent'],
  ] as const
  const parts = said.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return `${invited} of ${posts} sent: ${parts.join(', ')}`
}
