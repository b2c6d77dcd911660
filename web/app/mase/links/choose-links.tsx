import { volt, voltHeadings } from '#shared/referral/volt.ts'
import { Button } from '../../../components/button.tsx'
import { Checkboxes } from '../../../components/checkboxes.tsx'
import { Details } from '../../../components/details.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { Select } from '../../../components/select.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { periodWords } from '../../mash/dashboard/period-words.ts'
import { kindChoices } from './link-words.ts'

interface Props {
  readonly form: FormState
  readonly months: readonly string[]
  readonly around: string | undefined
}

/** What of the picture is shown. It stands in the address, which says nothing of anybody. */
export function ChooseLinks({ form, months, around }: Props) {
  const monthItems = months.map((month) => ({ value: month, text: periodWords(month) }))
  return (
    <Details summary="Show only some of it">
      <form method="get" action="/mase/links" noValidate className="hub-no-print">
        {around && <Hidden name="around" value={around} />}
        <Checkboxes form={form} name="kinds" label="What joins the children" items={kindChoices} small />
        <Select
          form={form}
          name="heading"
          label="Children who stood on their last agenda under"
          items={voltHeadings.map((heading) => ({ value: heading, text: volt[heading] }))}
        />
        <Select form={form} name="from" label="Came to the MASE from" items={monthItems} />
        <Select form={form} name="to" label="Came to the MASE up to" items={monthItems} />
        <Select
          form={form}
          name="least"
          label="Only what is linked to at least"
          items={[2, 3, 4, 5, 10].map((many) => ({ value: String(many), text: `${many} others` }))}
        />
        <Button kind="secondary">Show these</Button>
        <p className="govuk-body">
          <a className="govuk-link" href="/mase/links">
            Show everything
          </a>
        </p>
      </form>
    </Details>
  )
}
