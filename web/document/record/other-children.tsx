import { formatNhsNumber } from '#shared/identifiers/nhs-number.ts'
import type { ChildSummary } from '#shared/referral/referral.ts'
import { SummaryList } from '../../components/summary-list.tsx'
import { birthWords } from './birth-words.ts'

interface Props {
  readonly others: readonly ChildSummary[] | undefined
  /** The day in London. */
  readonly today: string
}

/** The other children of the family whom a referral is about as well. */
export function OtherChildren({ others = [], today }: Props) {
  if (others.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">Other children of the family on this form</h3>
      <SummaryList
        rows={others.map((child) => ({
          key: child.name ?? 'Name not known',
          value: [
            birthWords(child, today) ?? 'Date of birth not known',
            child.nhsNumber && `NHS number ${formatNhsNumber(child.nhsNumber)}`,
            child.upn && `UPN ${child.upn}`,
            child.postcode,
          ]
            .filter(Boolean)
            .join(', '),
        }))}
      />
    </>
  )
}
