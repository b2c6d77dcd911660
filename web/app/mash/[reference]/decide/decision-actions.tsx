import type { Me } from '#shared/api/account.ts'
import { whyNotAgree } from '#shared/decision/agreement.ts'
import { isOpen, whyNotAnswer } from '#shared/decision/reconsideration.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { takeBack } from './actions.ts'

interface Props {
  readonly referral: Referral
  readonly me: Me
  readonly form: FormState
}

/** What this worker can do with a decision that was made, is proposed, or is not accepted by its sender. */
export function DecisionActions(props: Props) {
  switch (props.referral.state) {
    case 'awaiting-agreement':
      return <Proposed {...props} />
    case 'decided':
      return <Decided {...props} />
    case 'reconsideration':
      return <Pressed {...props} />
    default:
      return null
  }
}

function Proposed({ referral, me, form }: Props) {
  const { proposal, reference, version } = referral
  if (!proposal) return null
  const own = proposal.by.id === me.person.id
  return (
    <div className="hub-no-print">
      <InsetText>
        {own ? 'Your decision' : `The decision of ${proposal.by.name}`} waits for the agreement of a MASH
        manager who did not make it. The time limit goes on running until then.
      </InsetText>
      {own && (
        <Form action={takeBack} form={form}>
          <Hidden name="reference" value={reference} />
          <Hidden name="version" value={version} />
          <Button kind="secondary">Take the decision back</Button>
        </Form>
      )}
      {mayAgree(me) && !whyNotAgree(me.person.id, proposal, referral) && (
        <ButtonLink href={`/mash/${reference}/agree`}>Agree or not</ButtonLink>
      )}
    </div>
  )
}

function Decided({ referral, me }: Props) {
  const { decision, reference } = referral
  if (!decision) return null
  const looksAfterwards = decision.agreement?.when === 'after' && !decision.agreement.answer
  const may = mayAgree(me) && !whyNotAgree(me.person.id, decision, referral)
  return (
    <div className="hub-no-print">
      {looksAfterwards && (
        <InsetText>
          This could not wait. A MASH manager who did not decide it is still to look at it.
        </InsetText>
      )}
      <ButtonGroup>
        {looksAfterwards && may && <ButtonLink href={`/mash/${reference}/agree`}>Agree or not</ButtonLink>}
        <ButtonLink kind="secondary" href={`/mash/${reference}/reopen`}>
          Open again
        </ButtonLink>
      </ButtonGroup>
    </div>
  )
}

function Pressed({ referral, me }: Props) {
  const { decision, reconsideration, reference } = referral
  if (!decision || !reconsideration || !isOpen(reconsideration)) return null
  const objection = mayAgree(me)
    ? whyNotAnswer(me.person.id, decision, reconsideration)
    : 'A MASH manager who had no part in the decision answers them.'
  return (
    <div className="hub-no-print">
      <InsetText>
        {reconsideration.askedBy.name} does not agree with the decision and asks to look at it again:{' '}
        {reconsideration.stepName}. {objection}
      </InsetText>
      {!objection && <ButtonLink href={`/mash/${reference}/reconsider`}>Answer the sender</ButtonLink>}
    </div>
  )
}

const mayAgree = ({ actions }: Me): boolean => actions.includes('mash.agree')
