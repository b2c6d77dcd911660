import type { Referral, RouteChoice } from '#shared/referral/referral.ts'
import { Button } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { addresses } from '../../addresses.ts'
import { decide } from './actions.ts'

interface Props {
  readonly referral: Referral
  readonly route: RouteChoice
  readonly form: FormState
}

const said = { yes: 'Yes', no: 'No', 'not-known': 'I do not know' } as const

/** Where it goes, why, what it must carry and what else to think of; and room for the sender's own words. */
export function RouteAnswer({ referral, route, form }: Props) {
  const { openToChildrensServices, exploitationRiskIdentified, mustCarry = [], prompts = [] } = route
  const change = `${addresses.page(referral.reference, 'route')}?change=yes`
  return (
    <>
      <InsetText>
        <p className="govuk-body-l govuk-!-margin-bottom-2">
          This goes to the <strong>{route.team}</strong>.
        </p>
        <p className="govuk-body govuk-!-margin-bottom-0">{route.reason}.</p>
      </InsetText>
      <h2 className="govuk-heading-s">What it must carry, besides the assessment</h2>
      <List words={mustCarry.map(({ words }) => words)} />
      {prompts.length > 0 && (
        <>
          <h2 className="govuk-heading-s">Think of this as well</h2>
          <List words={prompts.map(({ words }) => words)} />
        </>
      )}
      {route.looksAt && (
        <p className="govuk-body">
          Your area also looks at {looksAtWords(route)}. If you change any of this, you are shown where it
          goes once more before it is sent.
        </p>
      )}
      <SummaryList
        rows={[
          {
            key: 'The case is open to children’s services',
            value: said[openToChildrensServices],
            change: { href: change, about: 'whether the case is open to children’s services' },
          },
          {
            key: 'They have already identified the risk of exploitation',
            value: said[exploitationRiskIdentified],
            change: { href: change, about: 'whether the risk of exploitation has been identified' },
          },
        ]}
      />
      <Form action={decide} form={form}>
        <Hidden name="reference" value={referral.reference} />
        <Hidden name="openToChildrensServices" value={openToChildrensServices} />
        <Hidden name="exploitationRiskIdentified" value={exploitationRiskIdentified} />
        <Hidden name="step" value="addition" />
        <Textarea
          form={form}
          name="addition"
          label={`Is there anything the ${route.team} should know about this route? (optional)`}
          hint="For example, whom you have spoken to already, or why you think that it should go elsewhere. Your words go with it; the route stays as it is."
          rows={4}
          most={5000}
        />
        <Button>Save and continue</Button>
      </Form>
    </>
  )
}

const names = {
  level: 'your own opinion of the risk',
  area: 'the area where the child lives',
  immediateDanger: 'whether the child is in danger now',
} as const

/** Which answers of the assessment decide as well, and which of them are not there yet. */
const looksAtWords = (route: RouteChoice): string =>
  (route.looksAt ?? [])
    .map((name) => `${names[name]}${route[name] === undefined ? ' (which you have not answered yet)' : ''}`)
    .join(', and at ')

const List = ({ words }: { readonly words: readonly string[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {words.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
)
