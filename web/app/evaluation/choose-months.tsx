import { Button } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import type { FormState } from '../../forms/form-state.ts'
import { monthWords } from './months.ts'

/** Which months. They stand in the address, so that the page can be kept and sent on: they say nothing of anybody. */
export const ChooseMonths = ({
  months,
  form,
}: {
  readonly months: readonly string[]
  readonly form: FormState
}) => {
  const items = months.map((month) => ({ value: month, text: monthWords(month) }))
  return (
    <form method="get" action="/evaluation" noValidate>
      <Select form={form} name="from" label="From the beginning of" items={items} />
      <Select form={form} name="to" label="To the end of" items={items} />
      <Button kind="secondary">Show these months</Button>
    </form>
  )
}
