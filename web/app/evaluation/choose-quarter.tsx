import { Button } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import type { FormState } from '../../forms/form-state.ts'
import { quarterWords } from './quarter-words.ts'

/** Which quarter. It stands in the address, so that the page can be kept and sent on: it says nothing of anybody. */
export const ChooseQuarter = ({
  quarters,
  form,
}: {
  readonly quarters: readonly string[]
  readonly form: FormState
}) => (
  <form method="get" action="/evaluation" noValidate>
    <Select
      form={form}
      name="quarter"
      label="Which quarter?"
      hint="Only quarters that are over: numbers that still grow would point to single children"
      items={quarters.map((quarter) => ({ value: quarter, text: quarterWords(quarter) }))}
    />
    <Button kind="secondary">Show this quarter</Button>
  </form>
)
