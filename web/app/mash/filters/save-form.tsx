import type { QueueView, SavedFilter } from '#shared/api/queue.ts'
import { Button } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { save } from './actions.ts'
import { filterWords } from './filter-words.ts'

interface Props {
  readonly form: FormState
  readonly view: QueueView
  readonly filter: SavedFilter
}

/** Gives the filter that is shown a name, so that it stays. */
export const SaveForm = ({ form, view, filter }: Props) => (
  <section className="hub-filter" aria-labelledby="save-this">
    <h2 className="govuk-heading-m" id="save-this">
      Save this filter
    </h2>
    <p className="govuk-body">It shows {filterWords(filter)}.</p>
    <Form action={save} form={form}>
      <Hidden name="view" value={view} />
      <Hidden name="filter" value={filter.id} />
      <TextInput form={form} name="name" label="Name of the filter" width={20} />
      <Button kind="secondary">Save the filter</Button>
    </Form>
  </section>
)
