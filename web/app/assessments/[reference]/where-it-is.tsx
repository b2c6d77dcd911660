import type { FormState } from '../../../forms/form-state.ts'
import { SenderQuestion } from '../../mase/sender-question.tsx'
import type { AssessmentRecord } from '../assessment-record.ts'
import { AnswerQuestion } from './answer-question.tsx'
import { MaseOutcome } from './mase-outcome.tsx'
import { Outcome } from './outcome.tsx'
import { Reconsideration } from './reconsideration.tsx'
import { SentProgress } from './sent-progress.tsx'

interface Props {
  readonly record: AssessmentRecord
  readonly form: FormState
}

/** After sending: where it is, what is asked of its sender, and what was decided. */
export const WhereItIs = ({ record, form }: Props) => (
  <>
    <AnswerQuestion record={record} form={form} />
    <SenderQuestion referral={record.referral} mine={record.mine} form={form} />
    <Outcome record={record} />
    <MaseOutcome referral={record.referral} />
    <Reconsideration record={record} />
    <h2 className="govuk-heading-m">Where it is</h2>
    <SentProgress record={record} />
  </>
)
