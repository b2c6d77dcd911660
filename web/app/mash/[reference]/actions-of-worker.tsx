import type { Me } from '#shared/api/account.ts'
import { acknowledgedAt } from '#shared/referral/acknowledged.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { mayWork } from '../parts/may-work.ts'
import { claim } from './actions.ts'
import { DecisionActions } from './decide/decision-actions.tsx'

interface Props {
  readonly referral: Referral
  readonly me: Me
  readonly form: FormState
}

/** What this worker can do with it now. */
export function Actions({ referral, me, form }: Props) {
  const { reference, state, owner, rating } = referral
  const to = (step: string) => `/mash/${reference}/${step}`
  if (state === 'new')
    return (
      <Form action={claim} form={form}>
        <Hidden name="reference" value={reference} />
        <Button>Take this referral</Button>
      </Form>
    )
  if (state !== 'in-triage')
    return (
      <>
        {state === 'returned' && mayWork(referral, me) && !acknowledgedAt(referral) && (
          <ButtonLink kind="secondary" href={to('acknowledge')}>
            Tell the sender what happens next
          </ButtonLink>
        )}
        <DecisionActions referral={referral} me={me} form={form} />
      </>
    )
  if (!mayWork(referral, me))
    return (
      <InsetText>
        {owner?.name} has this referral. Ask them, or a MASH manager, before anything is done with it.
      </InsetText>
    )
  const isRated = rating?.by !== undefined
  return (
    <div className="hub-no-print">
      {owner?.id !== me.person.id && (
        <InsetText>{owner?.name} has this referral. You may step in as a manager.</InsetText>
      )}
      <ButtonGroup>
        {isRated ? (
          <>
            <ButtonLink href={to('decide')}>Decide</ButtonLink>
            <ButtonLink kind="secondary" href={to('rate')}>
              Change the rating
            </ButtonLink>
          </>
        ) : (
          <ButtonLink href={to('rate')}>Rate</ButtonLink>
        )}
        {!acknowledgedAt(referral) && (
          <ButtonLink kind="secondary" href={to('acknowledge')}>
            Tell the sender what happens next
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={to('return')}>
          Return with a question
        </ButtonLink>
        <ButtonLink kind="secondary" href={to('pass')}>
          Pass to the MASE
        </ButtonLink>
        <ButtonLink kind="secondary" href={to('put-back')}>
          Put back into the queue
        </ButtonLink>
      </ButtonGroup>
      {!isRated && <p className="govuk-hint">Rate it before you decide, so that its clock is right.</p>}
    </div>
  )
}
