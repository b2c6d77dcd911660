import { dateControl } from '#shared/form/answers/names.ts'
import type { Column } from '#shared/form/format/definition.ts'
import { Checkboxes } from '../components/checkboxes.tsx'
import { DateInput } from '../components/date-input.tsx'
import type { FieldProps } from '../components/field.ts'
import type { SectionPage } from './page-of-form.ts'

interface Props extends FieldProps {
  readonly asked: Extract<Column, { kind: 'date-of-birth' }>
  readonly page: SectionPage
}

/** A birth: also one that is only guessed at, or still to come, or that makes the person an adult. */
export function DateOfBirth({ asked, page, ...field }: Props) {
  const { name, form } = field
  const adult = dateControl(name, 'adult')
  const asksAdult = page.confirm.includes(adult) || form?.values[adult]?.[0] !== undefined
  return (
    <>
      <DateInput {...field} hint={field.hint ?? 'For example, 27 3 2011'} />
      <Checkboxes
        name={dateControl(name, 'estimate')}
        label={<span className="govuk-visually-hidden">How sure is ‘{field.label}’?</span>}
        size="s"
        form={form}
        small
        items={[
          {
            value: 'estimated',
            label: 'This is an estimate',
            hint: 'If only the year is known, enter the year and leave day and month empty',
          },
          ...(asked.unborn
            ? [{ value: 'expected', label: 'The child is not yet born: this is the expected date' }]
            : []),
        ]}
      />
      {asksAdult && (
        <Checkboxes
          name={adult}
          label={<span className="govuk-visually-hidden">Confirm ‘{field.label}’</span>}
          size="s"
          form={form}
          small
          items={[{ value: 'confirmed', label: 'The date is right: this person is 18 or over' }]}
        />
      )}
    </>
  )
}
