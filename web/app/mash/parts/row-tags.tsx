import type { ReactNode } from 'react'
import type { QueueRow } from '#shared/api/queue.ts'
import { Tag } from '../../../components/tag.tsx'
import { RatingTag } from './rating-tag.tsx'

/** What must be seen of a referral before it is opened, the most urgent first. Each says in words what its colour repeats. */
export const RowTags = ({ row }: { readonly row: QueueRow }) => (
  <ul className="hub-row-tags">
    {tagsOf(row).map(({ id, tag }) => (
      <li key={id}>{tag}</li>
    ))}
  </ul>
)

function tagsOf(row: QueueRow): { id: string; tag: ReactNode }[] {
  return [
    { id: 'danger', tag: row.danger && <Tag alarm="urgent">In danger now</Tag> },
    { id: 'rating', tag: <RatingTag level={row.rating?.level} /> },
    {
      id: 'authorised',
      tag: row.signOff !== 'authorised' && <Tag colour="grey">Not yet authorised</Tag>,
    },
    {
      id: 'owner-gone',
      tag: row.ownerGone && <Tag colour="red">Its worker has left the MASH: a manager must give it on</Tag>,
    },
    {
      id: 'readers-gone',
      tag: row.readersGone && <Tag colour="red">No manager is named on it any more: one must open it</Tag>,
    },
    {
      id: 'to-look-at',
      tag: row.state === 'decided' && row.list === 'agreement' && (
        <Tag colour="yellow">Decided at once: a manager must look at it</Tag>
      ),
    },
    {
      id: 'repeat',
      tag: row.repeat && row.repeat.earlier > 0 && (
        <Tag colour="purple">{row.repeat.pattern ? 'Pattern of referrals' : 'Referred before'}</Tag>
      ),
    },
    { id: 'restricted', tag: row.restricted && <Tag colour="grey">Restricted</Tag> },
  ].filter(({ tag }) => tag)
}
