import { ageOn, formatDate } from '#shared/identifiers/date.ts'
import { formatNhsNumber } from '#shared/identifiers/nhs-number.ts'
import type { ChildSummary } from '#shared/referral/referral.ts'
import { SummaryList } from '../../components/summary-list.tsx'

/** The child, as far as the author knew: to be sure that it is the same one. */
export function ChildFacts({ child, today }: { readonly child: ChildSummary; readonly today: string }) {
  const { name, dateOfBirth, nhsNumber, upn, postcode } = child
  return (
    <SummaryList
      rows={[
        { key: 'Name', value: name ?? 'Not known' },
        { key: 'Date of birth', value: dateOfBirth ? bornOn(dateOfBirth, today) : 'Not known' },
        { key: 'NHS number', value: nhsNumber ? formatNhsNumber(nhsNumber) : 'Not known' },
        { key: 'Unique pupil number', value: upn ?? 'Not known' },
        { key: 'Postcode', value: postcode ?? 'Not known' },
      ]}
    />
  )
}

const bornOn = (dateOfBirth: string, today: string) =>
  dateOfBirth > today
    ? `Expected ${formatDate(dateOfBirth)}`
    : `${formatDate(dateOfBirth)} (aged ${ageOn(dateOfBirth, today)})`
