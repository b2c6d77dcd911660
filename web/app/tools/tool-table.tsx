import type { ToolRow } from '#shared/api/administration.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { toolAddress } from './addresses.ts'

interface Props {
  readonly caption: string
  readonly tools: readonly ToolRow[]
}

/** Versions of tools, each with a way to look at it. */
export const ToolTable = ({ caption, tools }: Props) => (
  <Table
    caption={caption}
    keyOf={({ id, version }) => `${id} ${version}`}
    rows={tools}
    columns={[
      {
        heading: 'Tool',
        cell: (tool) => (
          <>
            <a className="govuk-link" href={toolAddress(tool)}>
              {tool.title}
            </a>
            {tool.use === 'usual' && (
              <>
                {' '}
                <Tag colour="green">Offered first</Tag>
              </>
            )}
          </>
        ),
      },
      { heading: 'Version', cell: ({ id, version }) => `${version} (${id})` },
      {
        heading: 'Where it comes from',
        cell: ({ from, addedBy, addedAt }) =>
          from === 'hub' || !addedAt ? (
            'Comes with the hub'
          ) : (
            <>
              Added by {addedBy}, <DateAndTime at={addedAt} />
            </>
          ),
      },
    ]}
  />
)
