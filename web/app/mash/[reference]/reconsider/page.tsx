import type { Me } from '#shared/api/account.ts'
import { isOpen, whyNotAnswer } from '#shared/decision/reconsideration.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { Button } from '../../../../components/button.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { Step } from '../../parts/step.tsx'
import { decisionRows } from '../decide/decision-rows.tsx'
import { answerSender } from './actions.ts'
import { ReconsiderationFacts } from './reconsideration-facts.tsx'

function whyNot({ state, decision, reconsideration }: Referral, { person, actions }: Me): string | undefined {
  if (state !== 'reconsideration' || !decision || !reconsideration || !isOpen(reconsideration))
    return 'Its sender does not wait for an answer now.'
  if (!actions.includes('mash.agree')) return 'A MASH manager who had no part in the decision answers them.'
  return whyNotAnswer(person.id, decision, reconsideration)
}

export default async function ReconsiderPage({ params }: PageProps<'/mash/[reference]/reconsider'>) {
  const { reference } = await params
  return (
    <Step reference={reference} title="Look again at a decision" action={answerSender} whyNot={whyNot}>
      {({ decision, reconsideration, author }, form) => (
        <>
          {reconsideration && <ReconsiderationFacts asked={reconsideration} />}
          {decision && <SummaryList title="The decision" rows={decisionRows(decision)} />}
          <p className="govuk-body">
            {author.name} reads your reasons.{' '}
            <a className="govuk-link" href={`/mash/${reference}`}>
              Read the referral
            </a>{' '}
            before you answer.
          </p>
          <Radios
            form={form}
            name="result"
            label="Does the decision stand?"
            items={[
              { value: 'upheld', label: 'Yes, it stands' },
              {
                value: 'reopened',
                label: 'No, open the referral again',
                hint: 'You will have it, and its clock starts afresh.',
              },
            ]}
          />
          <Textarea form={form} name="reasons" label="What are your reasons?" size="m" rows={8} most={5000} />
          <Button>Send the answer</Button>
        </>
      )}
    </Step>
  )
}
