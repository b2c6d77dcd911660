import { valueIn } from '../forms/form-state.ts'
import type { ChoiceItem } from './choice.ts'
import { Choices } from './choices.tsx'
import { type FieldProps, wire } from './field.ts'

interface Props extends FieldProps {
  /** `'or'` stands between the answers and the last one, "not known". */
  readonly items: readonly ChoiceItem[]
  /** Beside each other: only for two or three short answers. */
  readonly inline?: boolean
  readonly small?: boolean
}

/** One answer of several. */
export function Radios(props: Props) {
  const chosen = valueIn(props.form, props.name)
  return <Choices {...props} kind="radios" chosen={chosen ? [chosen] : []} wiring={wire(props)} />
}
