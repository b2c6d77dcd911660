import type { CopySent, PostInMatrix } from '#shared/mase/pack-view.ts'
import { DateAndTime } from '../../../../../components/date-and-time.tsx'
import { Table } from '../../../../../components/table.tsx'
import { Tag } from '../../../../../components/tag.tsx'

interface Props {
  readonly meeting: string
  readonly posts: readonly PostInMatrix[]
  /** How many there are on the agenda. */
  readonly items: number
}

/** Who gets a copy, who has opened theirs, and whom to ring. */
export const PostsTable = ({ meeting, posts, items }: Props) => (
  <Table
    caption="Who gets a copy"
    keyOf={({ contact }) => contact}
    rows={posts}
    columns={[
      { heading: 'Post', cell: ({ copyFor }) => copyFor },
      {
        heading: 'Its copy',
        cell: (post) => (
          <a
            className="govuk-link"
            href={`/mase/meetings/${encodeURIComponent(meeting)}/papers/${encodeURIComponent(post.contact)}`}
          >
            {itemsRead(post)} of {items} items
            <span className="govuk-visually-hidden"> for {post.copyFor}</span>
          </a>
        ),
      },
      { heading: 'Sent', cell: ({ copy }) => (copy ? <Sent copy={copy} /> : 'Not yet') },
      { heading: 'Opened', cell: ({ copy, phone }) => copy && <Opened copy={copy} phone={phone} /> },
      { heading: 'New for it', cell: (post) => <News post={post} /> },
    ]}
  />
)

const itemsRead = ({ verdicts }: PostInMatrix): number =>
  Object.values(verdicts).filter(({ sees }) => sees === 'full').length

const Sent = ({ copy: { number, sentAt, withdrawn } }: { readonly copy: CopySent }) =>
  withdrawn ? (
    'Withdrawn'
  ) : (
    <>
      Edition {number}, <DateAndTime at={sentAt} />
    </>
  )

function Opened({ copy, phone }: { readonly copy: CopySent; readonly phone: string }) {
  const { opened, withdrawn, mail, chased } = copy
  if (withdrawn) return null
  if (opened)
    return (
      <>
        <Tag colour="green">Opened</Tag> {opened.by.name}, {opened.by.post}, <DateAndTime at={opened.at} />
      </>
    )
  if (mail.state === 'failed')
    return (
      <>
        <Tag colour="red">Mail came back</Tag> {mail.because} Ring {phone}.
      </>
    )
  return (
    <>
      <Tag colour="yellow">Not opened</Tag> {chased ? `Reminded. Ring ${phone}.` : `Telephone ${phone}.`}
    </>
  )
}

function News({ post: { copy, goes, changed } }: { readonly post: PostInMatrix }) {
  if (!goes) return 'Nothing'
  if (!copy || copy.withdrawn) return 'Everything'
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {changed.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
