import type { ReferralRow } from '#shared/referral/row.ts'

/** The most that a list shows of a reason; the referral's own page shows all of it. */
const MOST = 160

const shortened = (text: string) => (text.length <= MOST ? text : `${text.slice(0, MOST).trimEnd()}…`)

/** Who sent it, and whether the MASH passed it on, with its reason. */
export const CameFrom = ({ row }: { readonly row: ReferralRow }) => (
  <>
    {row.agency.name}
    <br />
    <span className="govuk-body-s">
      {row.mase?.from === 'mash'
        ? `Passed on by the MASH: ${shortened(row.mase.reason)}`
        : 'Directly to the MASE'}
    </span>
  </>
)
