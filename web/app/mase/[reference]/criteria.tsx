import type { MaseView } from '#shared/api/mase.ts'
import { Table } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'

/** What the MASE asks of a referral and whether this one has it. It informs the coordinator, and decides nothing. */
export const Criteria = ({ criteria }: Pick<MaseView, 'criteria'>) => (
  <>
    <Table
      caption="What the MASE asks for"
      keyOf={({ words }) => words}
      rows={criteria}
      columns={[
        { heading: 'The MASE asks for', cell: ({ words }) => words },
        {
          heading: 'This referral',
          cell: ({ met }) =>
            met ? <Tag colour="green">Has it</Tag> : <Tag colour="yellow">Does not have it</Tag>,
        },
      ]}
    />
    {criteria.some(({ met }) => !met) && (
      <p className="govuk-body">
        What is not there does not stop you from accepting it. You decide; or hand it back and say what is
        needed.
      </p>
    )}
  </>
)
