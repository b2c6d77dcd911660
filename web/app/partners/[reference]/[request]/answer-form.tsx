import { MOST_KNOWN } from '#shared/partners/limits.ts'
import type { RequestForPartner } from '#shared/partners/view.ts'
import { Button, ButtonGroup } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { VERSION_FIELD } from '../../../../forms-as-data/autosaved.ts'
import { partnerAddresses } from '../../addresses.ts'
import { answer } from './actions.ts'
import { HandlingFields } from './handling-fields.tsx'
import { KnownFields } from './known-fields.tsx'
import { PlaceFields } from './place-fields.tsx'

interface Props {
  readonly view: RequestForPartner
  readonly form: FormState
  readonly rows: number
  /** It was answered before, and is corrected or added to. */
  readonly again: boolean
}

/** The answer. It saves by itself where scripts run, and by its buttons everywhere. */
export const AnswerForm = ({ view, form, rows, again }: Props) => (
  <Form action={answer} form={form}>
    <button
      type="submit"
      name="does"
      value="save"
      className="govuk-visually-hidden"
      tabIndex={-1}
      aria-hidden
    >
      Save
    </button>
    <PlaceFields view={view} />
    <Hidden name={VERSION_FIELD} value={view.draft.version} />
    <Hidden name="rows" value={rows} />
    {again && <Hidden name="again" value="yes" />}
    {Array.from({ length: rows }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: places of one form
      <KnownFields key={index} form={form} index={index} of={rows} />
    ))}
    {rows < MOST_KNOWN && (
      <Button kind="secondary" name="does" value="another">
        Add another thing that is known
      </Button>
    )}
    <Textarea
      form={form}
      name="dangers"
      label="Is there a danger to somebody who visits? (optional)"
      size="s"
      rows={3}
      most={5000}
    />
    <TextInput form={form} name="contact" label="Whom can the MASH ask for more? (optional)" size="s" />
    <TextInput form={form} name="checkedBy" label="Who looked? (optional)" size="s" />
    <TextInput form={form} name="systems" label="In which records or systems? (optional)" size="s" />
    <HandlingFields form={form} />
    <ButtonGroup>
      <Button name="does" value="send">
        Send this to the MASH
      </Button>
      <Button kind="secondary" name="does" value="save">
        Save and come back later
      </Button>
    </ButtonGroup>
    <p
      className="govuk-body-s hub-autosave"
      role="status"
      data-hub-autosave={partnerAddresses.step(view.reference, view.id, 'autosave')}
    />
  </Form>
)
