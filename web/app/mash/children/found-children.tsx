import type { RecordOfAChild } from '#shared/api/children.ts'
import { stateNames } from '#shared/referral/states.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Reference } from '../../../components/reference.tsx'
import { WhyAlike } from '../../../known-records/why-alike.tsx'
import { childWords } from '../parts/child-words.ts'
import { elapsed } from '../parts/elapsed.ts'

interface Props {
  readonly records: readonly RecordOfAChild[]
  readonly now: number
}

/** What a search has found, the surest first. */
export const FoundChildren = ({ records, now }: Props) => (
  <section className="govuk-!-margin-bottom-6">
    <h2 className="govuk-heading-m">What was found</h2>
    {records.length === 0 ? (
      <EmptyState>
        <p className="govuk-body">
          No referral looks as if it were about this child. Enter less, or another spelling, and search again.
        </p>
      </EmptyState>
    ) : (
      <ul className="govuk-list">
        {records.map((record) => (
          <li key={record.reference} className="govuk-!-margin-bottom-4">
            <a className="govuk-link" href={`/${record.child ? 'mash' : 'assessments'}/${record.reference}`}>
              <Reference value={record.reference} />
            </a>{' '}
            {childWords(record.child?.name, record.child?.dateOfBirth, now)}. {record.agency.name}
            {record.sentAt && `, sent ${elapsed(record.sentAt, now)}`}. {stateNames[record.state]}.
            <WhyAlike reasons={record.reasons} differences={record.differences} />
          </li>
        ))}
      </ul>
    )}
  </section>
)
