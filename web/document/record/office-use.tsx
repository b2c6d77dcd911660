import type { Referral } from '#shared/referral/referral.ts'
import { SummaryList } from '../../components/summary-list.tsx'
import { TypedText } from '../../components/typed-text.tsx'
import { officeBlocks } from '../../pdf/content/office-blocks.ts'

/** What became of it at the desk, as on the paper form: what its reader may see of it, and nothing before it is sent. */
export function OfficeUse({ referral }: { readonly referral: Referral }) {
  const facts = officeBlocks(referral).flatMap((block) => (block.kind === 'facts' ? block.facts : []))
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="office-use">
      <h2 className="govuk-heading-m" id="office-use">
        Office use
      </h2>
      <SummaryList
        rows={facts.map(({ label, answer }) => ({
          key: label,
          value: answer.as === 'text' ? <TypedText text={answer.text} /> : '',
        }))}
      />
    </section>
  )
}
