import type { MaseView } from '#shared/api/mase.ts'
import { Table } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'

interface Props extends Pick<MaseView, 'criteria'> {
  /** Nobody has accepted it yet. */
  readonly toDecide: boolean
}

/** What the MASE asks of a referral and whether this one has it. It informs the coordinator, and decides nothing. */
export const Criteria = ({ criteria, toDecide }: Props) => (
  <>
    <Table
      caption="What the MASE asks of a referral"
      keyOf={({ words }) => words}
      rows={criteria}
      columns={[
        { heading: 'Criterion', cell: ({ words }) => words },
        {
          heading: 'This referral',
          cell: ({ met }) => (met ? <Tag colour="green">Met</Tag> : <Tag colour="yellow">Not met</Tag>),
        },
      ]}
    />
    {toDecide && criteria.some(({ met }) => !met) && (
      <p className="govuk-body">
        What is not there does not stop you from accepting it. You decide; or hand it back and say what is
        needed.
      </p>
    )}
  </>
)
