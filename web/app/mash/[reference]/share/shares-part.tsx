import type { TriageView } from '#shared/api/mash.ts'
import { ButtonLink } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { recipientKinds, shareAddresses } from '../../../shares/words.ts'
import { ShareState } from './share-state.tsx'

/** What was passed on of the referral, what was decided not to be, and the way to pass on more. */
export const SharesPart = ({
  view: { referral, shares, notShared },
}: {
  readonly view: Pick<TriageView, 'referral' | 'shares' | 'notShared'>
}) => (
  <>
    {shares.length + notShared.length === 0 ? (
      <p className="govuk-body">Nothing was passed on yet.</p>
    ) : (
      <SummaryList
        rows={[
          ...shares.map((share) => ({
            key: `${recipientKinds[share.to.kind]}: ${share.to.name}`,
            value: (
              <>
                <ShareState share={share} /> <DateAndTime at={share.at} />, {share.by.name}
                <br />
                <a className="govuk-link" href={shareAddresses.sent(share.reference, share.id)}>
                  What was passed on
                  <span className="govuk-visually-hidden"> to {share.to.name}</span>
                </a>
              </>
            ),
          })),
          ...notShared.map((one) => ({
            key: `Not shared: ${one.withWhom}`,
            value: (
              <>
                <TypedText text={one.reason} />
                <DateAndTime at={one.at} />, {one.by.name}
              </>
            ),
          })),
        ]}
      />
    )}
    {referral.state !== 'new' && (
      <div className="hub-no-print">
        <ButtonLink kind="secondary" href={shareAddresses.fromMash(referral.reference)}>
          Pass it on
        </ButtonLink>
      </div>
    )}
  </>
)
