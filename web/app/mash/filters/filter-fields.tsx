import { concernIds, concerns } from '#shared/queue/concerns.ts'
import { countedRatings } from '#shared/queue/counts.ts'
import { ageIds, ageWords, repeatIds, repeats } from '#shared/queue/filters.ts'
import type { AgencyRef } from '#shared/referral/referral.ts'
import { Checkboxes } from '../../../components/checkboxes.tsx'
import { Select } from '../../../components/select.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { ratingWords } from './filter-words.ts'

interface Props {
  readonly form: FormState
  readonly agencies: readonly AgencyRef[]
}

/** All that a queue can be narrowed down by. */
export const FilterFields = ({ form, agencies }: Props) => (
  <>
    <Checkboxes
      form={form}
      name="ratings"
      label="Rating"
      hint="Select all that you want to see. With none selected, any is shown."
      small
      items={countedRatings.map((value) => ({ value, label: ratingWords(value) }))}
    />
    <Select
      form={form}
      name="agency"
      empty="Any"
      label="Sent by"
      items={agencies.map(({ id, name }) => ({ value: id, text: name }))}
    />
    <TextInput
      form={form}
      name="school"
      label="The child’s school"
      hint="The name, or a part of it."
      spellCheck={false}
    />
    <Select
      form={form}
      name="concern"
      empty="Any"
      label="Kind of concern"
      items={concernIds.map((value) => ({ value, text: concerns[value] }))}
    />
    <Select
      form={form}
      name="age"
      empty="Any"
      label="Age of the child"
      items={ageIds.map((value) => ({ value, text: ageWords(value) }))}
    />
    <Select
      form={form}
      name="repeat"
      empty="Any"
      label="Referred before"
      items={repeatIds.map((value) => ({ value, text: repeats[value] }))}
    />
  </>
)
