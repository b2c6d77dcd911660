import type { ContributionForAuthor } from '#shared/contributions/contribution.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { Table } from '../../../../components/table.tsx'
import { addresses } from '../../addresses.ts'
import { stateWords } from './state-words.ts'

interface Props {
  readonly reference: string
  readonly contributions: readonly ContributionForAuthor[]
}

/** Whom the author has asked, and what became of it. */
export const Asked = ({ reference, contributions }: Props) =>
  contributions.length === 0 ? (
    <EmptyState>
      <p className="govuk-body">Nobody has been asked yet.</p>
    </EmptyState>
  ) : (
    <Table
      caption="Who was asked"
      keyOf={({ id }) => id}
      rows={contributions}
      columns={[
        {
          heading: 'Who',
          cell: ({ id, askedOf }) => (
            <a className="govuk-link" href={addresses.contribution(reference, id)}>
              {askedOf}
            </a>
          ),
        },
        { heading: 'Asked', cell: ({ askedAt }) => <DateAndTime at={askedAt} /> },
        { heading: 'Answer', cell: (one) => answerWords(one) },
      ]}
    />
  )

function answerWords({ state, sections, takenIn }: ContributionForAuthor): string {
  if (state !== 'given') return stateWords[state]
  return sections.every((section) => takenIn.includes(section))
    ? 'Taken in'
    : 'Answered: read it and take it in'
}
