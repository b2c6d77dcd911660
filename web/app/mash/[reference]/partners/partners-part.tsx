import type { TriageView } from '#shared/api/mash.ts'
import { ButtonLink } from '../../../../components/button.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { askingAddresses } from './addresses.ts'
import { Contribution } from './contribution.tsx'

interface Props {
  readonly view: Pick<TriageView, 'referral' | 'information'>
  /** Whether this worker may ask. */
  readonly mayAsk: boolean
}

/** What agencies have contributed to a referral, each apart from the others and from the referral. */
export function PartnersPart({ view: { referral, information }, mayAsk }: Props) {
  const { reference, state, decision } = referral
  const cameAfter = information.some(({ answer }) => answer?.after === 'decided')
  return (
    <>
      {cameAfter && decision && state === 'decided' && (
        <InsetText>
          An answer came after the decision. If it changes anything,{' '}
          <a className="govuk-link" href={`/mash/${reference}/reopen`}>
            open the referral again
          </a>
          .
        </InsetText>
      )}
      {information.length === 0 ? (
        <p className="govuk-body">No agency has been asked yet.</p>
      ) : (
        information
          .filter((one) => one.state !== 'withdrawn')
          .map((one) => <Contribution key={one.id} information={one} level={3} linked />)
      )}
      <p className="govuk-body hub-no-print">
        <a className="govuk-link" href={askingAddresses.all(reference)}>
          All that agencies were asked
        </a>
      </p>
      {mayAsk && (
        <div className="hub-no-print">
          <ButtonLink kind="secondary" href={askingAddresses.ask(reference)}>
            Ask agencies what they know
          </ButtonLink>
        </div>
      )}
    </>
  )
}
