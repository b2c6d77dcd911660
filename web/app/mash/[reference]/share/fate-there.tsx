import { outcomes } from '#shared/referral/outcomes.ts'
import type { SentShare } from '#shared/sharing/view.ts'
import { Button } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { answerQuestion } from './actions.ts'

interface Props {
  readonly share: SentShare
  readonly form: FormState
}

/** What the other partnership lets the front door know that passed it on, and its question, which can be answered here. */
export function FateThere({ share, form }: Props) {
  const { to, fate } = share
  if (to.kind !== 'front-door' || !fate) return null
  const { acknowledged, question, outcome, senderShould, stage } = fate
  return (
    <section aria-labelledby="there">
      <h2 className="govuk-heading-m" id="there">
        What has become of it there
      </h2>
      <SummaryList
        rows={[
          { key: 'Its reference there', value: to.reference },
          { key: 'Telephone', value: to.phone },
          ...(acknowledged
            ? [
                {
                  key: 'They wrote',
                  value: (
                    <>
                      <TypedText text={acknowledged.words} />
                      <DateAndTime at={acknowledged.at} />
                    </>
                  ),
                },
              ]
            : []),
          ...(outcome ? [{ key: 'Outcome there', value: outcomes[outcome] }] : []),
          ...(senderShould
            ? [{ key: 'What you should do now', value: <TypedText text={senderShould} /> }]
            : []),
        ]}
      />
      {stage === 'question' && question && (
        <>
          <InsetText>
            They ask, <DateAndTime at={question.at} />:
            <TypedText text={question.text} />
          </InsetText>
          <Form action={answerQuestion} form={form}>
            <Hidden name="reference" value={share.reference} />
            <Hidden name="share" value={share.id} />
            <Hidden name="received" value={to.reference} />
            <Textarea form={form} name="answer" label="Your answer" size="m" rows={6} most={5000} />
            <Button>Send the answer</Button>
          </Form>
        </>
      )}
    </section>
  )
}
