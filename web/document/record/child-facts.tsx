import { formatNhsNumber } from '#shared/identifiers/nhs-number.ts'
import type { ChildSummary } from '#shared/referral/referral.ts'
import { SummaryList } from '../../components/summary-list.tsx'
import { birthWords } from './birth-words.ts'

/** The child, as far as the author knew: to be sure that it is the same one. */
export function ChildFacts({ child, today }: { readonly child: ChildSummary; readonly today: string }) {
  const { name, nhsNumber, upn, postcode } = child
  return (
    <SummaryList
      rows={[
        { key: 'Name', value: name ?? 'Not known' },
        { key: 'Date of birth', value: birthWords(child, today) ?? 'Not known' },
        { key: 'NHS number', value: nhsNumber ? formatNhsNumber(nhsNumber) : 'Not known' },
        { key: 'Unique pupil number', value: upn ?? 'Not known' },
        { key: 'Postcode', value: postcode ?? 'Not known' },
      ]}
    />
  )
}
