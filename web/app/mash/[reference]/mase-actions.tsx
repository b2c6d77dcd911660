import { formatDate } from '#shared/identifiers/date.ts'
import { itemDecisions } from '#shared/mase/item.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { hub } from '../../../api/client.ts'
import { InsetText } from '../../../components/inset-text.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { ChildActions } from '../../mase/actions/child-actions.tsx'

/** What the MASE decided of it last, and the actions that agencies undertook there. */
export async function MaseActions({ referral }: { readonly referral: Referral }) {
  if (!referral.mase?.decision && !referral.mase?.meeting) return null
  const found = await hub.readMashActionsOfChild({ reference: referral.reference })
  const actions = found.ok ? found.value.actions : []
  const { decision } = referral.mase
  if (!decision && actions.length === 0) return null
  return (
    <section aria-labelledby="mase">
      <h2 className="govuk-heading-m" id="mase">
        At the MASE
      </h2>
      {decision && (
        <InsetText>
          <p className="govuk-body">
            {itemDecisions[decision.kind]}
            {decision.reviewOn && `, looked at again on ${formatDate(decision.reviewOn)}`}.
          </p>
          <TypedText text={decision.reason} />
        </InsetText>
      )}
      {actions.length > 0 && <ChildActions actions={actions} caption="Actions of the MASE" />}
    </section>
  )
}
