import type { RouteChoice, YesNoUnknown } from '#shared/referral/referral.ts'
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx'
import { TypedText } from '../../components/typed-text.tsx'

const answers: Record<YesNoUnknown, string> = { yes: 'Yes', no: 'No', 'not-known': 'Not known' }

/** Where it goes and why, and what the author added for those who receive it. */
export function RouteFacts({
  route,
  more = [],
}: {
  readonly route: RouteChoice | undefined
  readonly more?: readonly SummaryRow[]
}) {
  if (!route)
    return <p className="govuk-body">The author has not answered yet what decides where this goes.</p>
  return (
    <SummaryList
      rows={[
        { key: 'Goes to', value: route.team },
        { key: 'Why', value: route.reason },
        ...listed('Must carry', route.mustCarry),
        ...listed('Think of this as well', route.prompts),
        { key: 'Open to children’s services', value: answers[route.openToChildrensServices] },
        { key: 'Risk of exploitation already identified', value: answers[route.exploitationRiskIdentified] },
        {
          key: 'The author adds',
          value: route.addition ? (
            <TypedText text={route.addition} />
          ) : (
            <span className="govuk-hint">Nothing</span>
          ),
        },
        ...more,
      ]}
    />
  )
}

/** What the practitioner was shown with the route. */
const listed = (key: string, all: RouteChoice['prompts'] = []): SummaryRow[] =>
  all.length === 0
    ? []
    : [
        {
          key,
          value: (
            <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
              {all.map(({ id, words }) => (
                <li key={id}>{words}</li>
              ))}
            </ul>
          ),
        },
      ]
