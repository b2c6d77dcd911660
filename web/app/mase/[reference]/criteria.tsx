import type { MaseView } from '#shared/api/mase.ts'
import { Table } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'

/** What the MASE asks of a referral, what was found, and whether that is enough. */
export const Criteria = ({ criteria }: Pick<MaseView, 'criteria'>) => (
  <Table
    caption="What the MASE asks of a referral"
    keyOf={({ id }) => id}
    rows={criteria}
    columns={[
      { heading: 'Criterion', cell: ({ words }) => words },
      { heading: 'What was found', cell: ({ found }) => found },
      {
        heading: 'This referral',
        cell: ({ met, needed }) =>
          met ? (
            <Tag colour="green">Met</Tag>
          ) : needed ? (
            <Tag colour="yellow">Not met</Tag>
          ) : (
            <Tag colour="grey">Not asked for</Tag>
          ),
      },
    ]}
  />
)
