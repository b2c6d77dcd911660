import type { InformationContent, InformationView } from '#shared/intelligence/recipient-view.ts'
import { Button } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { informationAddresses } from '../../addresses.ts'
import { acknowledge, act } from './actions.ts'
import { PlaceFields } from './place-fields.tsx'

interface Props {
  readonly view: InformationView
  readonly content: InformationContent
  readonly form: FormState
}

/** That it was read, what was done, or that it is not for this post. */
export const SayWhatYouDid = ({ view, content, form }: Props) => (
  <div className="hub-no-print">
    {!content.acknowledgedAt && (
      <section aria-labelledby="acknowledge">
        <h2 className="govuk-heading-m" id="acknowledge">
          Say that you have read it
        </h2>
        <Form action={acknowledge} form={form}>
          <PlaceFields view={view} />
          <Button>We have read it</Button>
        </Form>
      </section>
    )}
    <section aria-labelledby="acted">
      <h2 className="govuk-heading-m" id="acted">
        Say what you did with it
      </h2>
      <Form action={act} form={form}>
        <PlaceFields view={view} />
        <Textarea
          form={form}
          name="words"
          label="What did you do?"
          hint="For the intelligence desk alone"
          rows={4}
          most={5000}
        />
        <Textarea
          form={form}
          name="forSource"
          label="What may whoever gave it be told? (optional)"
          hint="They are shown these words and nothing else. Name neither people nor your agency. Without words they learn only that it was of use."
          rows={3}
          most={5000}
        />
        <Button kind="secondary">We acted on it</Button>
      </Form>
    </section>
    <p className="govuk-body">
      <a className="govuk-link" href={informationAddresses.notForUs(view.item, view.id)}>
        This is not for us
      </a>
    </p>
  </div>
)
