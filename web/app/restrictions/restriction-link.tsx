import type { Referral } from '#shared/referral/referral.ts'
import { Tag } from '../../components/tag.tsx'

/** Leads from a record to who may read it, and says where only some may. */
export const RestrictionLink = ({
  referral: { reference, restriction },
}: {
  readonly referral: Referral
}) => (
  <p className="govuk-body hub-no-print">
    {restriction && (
      <>
        <Tag colour="purple">Restricted</Tag>{' '}
      </>
    )}
    <a className="govuk-link" href={`/restrictions/${reference}`}>
      Who may read this record
    </a>
  </p>
)
