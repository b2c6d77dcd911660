import { GENERAL, minutesStage } from '#shared/mase/minutes.ts'
import type { MinutesView } from '#shared/mase/room-view.ts'
import { Button } from '../../../../../components/button.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Select } from '../../../../../components/select.tsx'
import { TextInput } from '../../../../../components/text-input.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { approve, circulate, correct, recordApproval } from './actions.ts'

interface Props {
  readonly view: MinutesView
  readonly form: FormState
}

/** What the reader can do with the minutes now. */
export const NextStep = ({ view, form }: Props) => {
  const stage = minutesStage(view.minutes, view.meeting)
  const coordinates = view.may.includes('coordinate')
  const { id, stage: held } = view.meeting
  if (held === 'running' || held === 'planned')
    return (
      <p className="govuk-body">
        {coordinates ? (
          <a className="govuk-link" href={`/mase/meetings/${id}/room`}>
            Go to the meeting
          </a>
        ) : (
          'The meeting has not ended yet.'
        )}
      </p>
    )
  return (
    <>
      {stage === 'draft' && coordinates && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/mase/meetings/${id}/room`}>
            Change the minutes or a decision
          </a>
        </p>
      )}
      {stage === 'draft' && view.may.includes('approve') && (
        <Form action={approve} form={form}>
          <Which view={view} />
          <Button>Approve the minutes</Button>
        </Form>
      )}
      {stage === 'draft' && coordinates && (
        <Form action={recordApproval} form={form}>
          <Which view={view} />
          <TextInput
            form={form}
            name="recordedFor"
            label="If the chair approved them at a meeting: who, and when?"
            hint="Else the chair approves them in the hub; a mail asks for that when the meeting ends."
            size="s"
          />
          <Button kind="secondary">Record the approval</Button>
        </Form>
      )}
      {stage === 'approved' && coordinates && (
        <Form action={circulate} form={form}>
          <Which view={view} />
          <Button>Send the members a link to the minutes</Button>
        </Form>
      )}
      {stage !== 'draft' && coordinates && <CorrectionForm view={view} form={form} />}
    </>
  )
}

const Which = ({ view: { meeting, minutes } }: Pick<Props, 'view'>) => (
  <>
    <Hidden name="meeting" value={meeting.id} />
    <Hidden name="version" value={minutes.version} />
  </>
)

const CorrectionForm = ({ view, form }: Props) => (
  <details className="govuk-details" open={form.errors.length > 0}>
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">Put something right</span>
    </summary>
    <div className="govuk-details__text">
      <p className="govuk-body">
        What was approved stays as it is. The correction stands beside it with its date and your name
        {view.minutes.circulatedAt ? ', and the members are told' : ''}.
      </p>
      <Form action={correct} form={form}>
        <Which view={view} />
        <Select
          form={form}
          name="item"
          label="What is it about?"
          size="s"
          items={[
            { value: GENERAL, text: 'The meeting as a whole' },
            ...view.lines
              .filter(({ hidden }) => !hidden)
              .map(({ item, number }) => ({
                value: item.id,
                text: `${number} ${item.reference ?? item.title}`,
              })),
          ]}
        />
        <Textarea form={form} name="text" label="What is put right?" size="s" rows={4} most={5000} />
        <Button kind="secondary">Add the correction</Button>
      </Form>
    </div>
  </details>
)
