import { type ItemMinutes, MOST_MINUTED } from '#shared/mase/minutes.ts'
import { Button } from '../../../../../components/button.tsx'
import { DateAndTime } from '../../../../../components/date-and-time.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import { type FormState, valueIn } from '../../../../../forms/form-state.ts'
import { VERSION_FIELD } from '../../../../../forms-as-data/autosaved.ts'
import { saveMinutes } from './actions.ts'
import { roomAddresses } from './addresses.ts'
import { WHICH } from './which-form.ts'

interface Props {
  readonly meeting: string
  readonly item: string
  readonly saved: ItemMinutes | undefined
  readonly form: FormState
}

/**
 * The minutes of an item. They save themselves where scripts run, and by the button everywhere. What was typed and met
 * somebody else's stands beside what that one wrote; saving it again then replaces theirs.
 */
export const MinutesForm = ({ meeting, item, saved, form }: Props) => {
  const met = saved !== undefined && form.errors.length > 0 && valueIn(form, 'text') !== saved.text
  return (
    <section aria-labelledby="minutes">
      <h3 className="govuk-heading-m" id="minutes">
        Minutes
      </h3>
      {met && (
        <InsetText>
          <p className="govuk-body">
            {saved.by.name} ({saved.by.post}) wrote this on <DateAndTime at={saved.at} />. What you typed is
            below. Put together there what should stand, then save it.
          </p>
          <TypedText text={saved.text} />
        </InsetText>
      )}
      <Form action={saveMinutes} form={form}>
        <Hidden name={WHICH} value="minutes" />
        <Hidden name="meeting" value={meeting} />
        <Hidden name="item" value={item} />
        <Hidden name={VERSION_FIELD} value={saved?.version ?? 0} />
        <Textarea
          form={form}
          name="text"
          label="What was said"
          hint="Facts, who said them, and what follows. The child may read this one day."
          rows={8}
          most={MOST_MINUTED}
        />
        <p className="hub-room__unsaved" data-hub-unsaved hidden>
          <strong className="govuk-tag govuk-tag--red">Not saved yet</strong>
        </p>
        <p
          className="govuk-body-s hub-autosave"
          role="status"
          data-hub-autosave={roomAddresses.autosave(meeting, item)}
          data-hub-keep=""
        />
        <Button kind="secondary">Save the minutes</Button>
      </Form>
    </section>
  )
}
