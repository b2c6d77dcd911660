import { periodsOn } from '#shared/management/periods.ts'
import { Button } from '../../../components/button.tsx'
import { Select } from '../../../components/select.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { periodWords } from './period-words.ts'

/** Which months. They stand in the address, so that the page can be kept and sent on: it says nothing of anybody. */
export function ChoosePeriod({ today, form }: { readonly today: string; readonly form: FormState }) {
  const { years, quarters, months } = periodsOn(today)
  return (
    <form method="get" action="/mash/dashboard" noValidate className="hub-no-print">
      <Select
        form={form}
        name="period"
        label="Referrals sent in"
        items={[...years, ...quarters, ...months].map((period) => ({
          value: period,
          text: periodWords(period),
        }))}
      />
      <Button kind="secondary">Show this period</Button>
    </form>
  )
}
