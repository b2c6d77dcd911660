import type { Me } from '#shared/api/account.ts'
import { whyNotAgree } from '#shared/decision/agreement.ts'
import type { Decision } from '#shared/decision/decision.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { Button, ButtonGroup } from '../../../../components/button.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { Step } from '../../parts/step.tsx'
import { decisionRows } from '../decide/decision-rows.tsx'
import { answerDecision } from './actions.ts'

/** The decision that a manager is to look at: one that waits, or one that could not wait. */
const askedIn = ({ state, proposal, decision }: Referral): Decision | undefined => {
  const asked = state === 'awaiting-agreement' ? proposal : state === 'decided' ? decision : undefined
  return asked?.agreement && !asked.agreement.answer ? asked : undefined
}

function whyNot(referral: Referral, { person, actions }: Me): string | undefined {
  const asked = askedIn(referral)
  if (!asked) return 'No decision on this referral waits for agreement now.'
  if (!actions.includes('mash.agree')) return 'Only a MASH manager can agree to a decision.'
  return whyNotAgree(person.id, asked, referral)
}

export default async function AgreePage({ params }: PageProps<'/mash/[reference]/agree'>) {
  const { reference } = await params
  return (
    <Step reference={reference} title="Agree to a decision" action={answerDecision} whyNot={whyNot}>
      {(referral, form) => {
        const asked = askedIn(referral)
        return (
          <>
            <p className="govuk-body">
              You are the second pair of eyes. Read{' '}
              <a className="govuk-link" href={`/mash/${reference}`}>
                the referral
              </a>{' '}
              before you agree.{' '}
              {asked?.agreement?.when === 'after'
                ? 'This could not wait: it was decided, and its sender has been told.'
                : 'Its sender is told only when you agree. Its time limit runs until then.'}
            </p>
            {asked && <SummaryList title="The decision" rows={decisionRows(asked)} />}
            <Textarea
              form={form}
              name="comment"
              label="Your comment"
              hint="You must say why if you do not agree. Who decided reads it, and its sender does not."
              size="m"
              most={5000}
            />
            <ButtonGroup>
              <Button name="answer" value="agree">
                Agree
              </Button>
              <Button kind="secondary" name="answer" value="do-not-agree">
                Do not agree
              </Button>
            </ButtonGroup>
          </>
        )
      }}
    </Step>
  )
}
