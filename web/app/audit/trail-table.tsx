import type { AuditEntry } from '#shared/audit/entry.ts'
import { exportPurposes } from '#shared/intelligence/export-purposes.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { type Column, Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { operationWords } from './operation-words.ts'
import { TrailObject } from './trail-object.tsx'

interface Props {
  readonly caption: string
  readonly entries: readonly AuditEntry[]
  /** What the trail is about needs no column: its other end does. */
  readonly show: 'who' | 'object'
}

const who: Column<AuditEntry> = {
  heading: 'Who',
  cell: ({ actor }) => (
    <>
      <a className="govuk-link" href={`/audit/people/${encodeURIComponent(actor.id)}`}>
        {actor.name}
      </a>
      <br />
      {actor.post}, {actor.agency}
    </>
  ),
}

const object: Column<AuditEntry> = {
  heading: 'Record or list',
  cell: (entry) => <TrailObject object={entry.object} />,
}

/** One page of a trail, latest first. */
export const TrailTable = ({ caption, entries, show }: Props) => (
  <Table
    caption={caption}
    hideCaption
    keyOf={({ id }) => id}
    rows={entries}
    columns={[
      { heading: 'When', cell: ({ at }) => <DateAndTime at={at} /> },
      ...(show === 'who' ? [who] : []),
      { heading: 'What', cell: (entry) => whatWords(entry) },
      ...(show === 'object' ? [object] : []),
      {
        heading: 'Allowed',
        cell: ({ kind }) => {
          if (kind === 'refused') return <Tag colour="red">Refused</Tag>
          return kind === 'source' ? <Tag colour="purple">Source shown</Tag> : 'Allowed'
        },
      },
    ]}
  />
)

/** What was done, and what it was taken out for where it was. */
const whatWords = ({ operation, purpose }: AuditEntry): string =>
  [sentence(operationWords(operation)), ...(purpose ? [exportPurposes[purpose]] : [])].join('. ')

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
