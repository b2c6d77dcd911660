import type { QueueView } from '#shared/api/queue.ts'
import type { AgencyRef } from '#shared/referral/referral.ts'
import { Button } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { show } from './actions.ts'
import { FilterFields } from './filter-fields.tsx'

interface Props {
  readonly form: FormState
  readonly view: QueueView
  readonly agencies: readonly AgencyRef[]
}

/** What to show of the queue: whatever is left empty is not asked for. */
export const FilterForm = ({ form, view, agencies }: Props) => (
  <Form action={show} form={form}>
    <Hidden name="view" value={view} />
    <FilterFields form={form} agencies={agencies} />
    <Button>Show these</Button>
  </Form>
)
