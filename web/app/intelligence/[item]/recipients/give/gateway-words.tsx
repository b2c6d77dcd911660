import { gatewayIds, gateways } from '#shared/sharing/gateways.ts'
import { Details } from '../../../../../components/details.tsx'

/** What allows information to be given, explained once for all recipients. */
export const GatewayWords = () => (
  <Details summary="What may allow you to give it">
    <dl className="govuk-list">
      {gatewayIds.map((id) => (
        <div key={id} className="govuk-!-margin-bottom-2">
          <dt className="govuk-!-font-weight-bold">{gateways[id].name}</dt>
          <dd className="govuk-!-margin-left-0">{gateways[id].words}</dd>
        </div>
      ))}
    </dl>
    <p className="govuk-body">
      Intelligence is seldom given because a family agrees: often they are not asked, because asking could put
      somebody at risk.
    </p>
  </Details>
)
