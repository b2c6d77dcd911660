import type { ChoiceItem } from './choice.ts'
import { Choices } from './choices.tsx'
import { type FieldProps, wire } from './field.ts'

interface Props extends FieldProps {
  readonly items: readonly ChoiceItem[]
  readonly small?: boolean
}

/** Any number of answers: `form.all(name)` reads them. */
export const Checkboxes = (props: Props) => (
  <Choices {...props} kind="checkboxes" chosen={props.form?.values[props.name] ?? []} wiring={wire(props)} />
)
