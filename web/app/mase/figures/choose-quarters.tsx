import { quarterName, quartersUpTo } from '#shared/mase/figures/periods.ts'
import { Button } from '../../../components/button.tsx'
import { Select } from '../../../components/select.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { figurePeriodWords } from './figure-period-words.ts'

/** Two years back. */
const MOST = 8

/** Which quarters. They stand in the address, so that the page can be kept and sent on: it says nothing of anybody. */
export function ChooseQuarters({ today, form }: { readonly today: string; readonly form: FormState }) {
  const quarters = quartersUpTo(today, MOST)
  return (
    <form method="get" action="/mase/figures" noValidate className="hub-no-print">
      <Select
        form={form}
        name="period"
        label="Meetings held in"
        items={[
          ...quarters.slice(0, 2).map((one) => ({
            value: `${one}-year`,
            text: figurePeriodWords(`${one}-year`),
          })),
          ...quarters.map((one) => ({ value: one, text: quarterName(one) })),
        ]}
      />
      <Button kind="secondary">Show this period</Button>
    </form>
  )
}
