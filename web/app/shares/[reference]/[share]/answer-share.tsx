import type { ShareForRecipient } from '#shared/sharing/share.ts'
import { Button } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { answer } from './actions.ts'

interface Props {
  readonly share: ShareForRecipient
  readonly form: FormState
}

/** Whether the post takes it on. */
export const AnswerShare = ({ share, form }: Props) => (
  <section aria-labelledby="your-answer">
    <h2 className="govuk-heading-m" id="your-answer">
      Do you take this on?
    </h2>
    <Form action={answer} form={form}>
      <Hidden name="reference" value={share.reference} />
      <Hidden name="share" value={share.id} />
      <Hidden name="version" value={share.version} />
      <Radios
        form={form}
        name="answer"
        label="Your answer"
        size="s"
        items={[
          { value: 'accepted', label: 'Yes, we take it on' },
          { value: 'declined', label: 'No, we cannot' },
        ]}
      />
      <Textarea
        form={form}
        name="words"
        label="What happens next, or why you cannot"
        hint="If you do not take it on, say why, and who could"
        rows={4}
        most={5000}
      />
      <Button>Send your answer</Button>
    </Form>
  </section>
)
