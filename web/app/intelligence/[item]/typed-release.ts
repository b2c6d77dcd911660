import type { ItemView } from '#shared/intelligence/desk-view.ts'
import type { ItemDetails } from '#shared/intelligence/kinds.ts'
import { type Finding, findingKey } from '#shared/intelligence/revealing.ts'
import type { FormState } from '../../../forms/form-state.ts'
import { type TypedForm, typedForm, type Values } from '../../../forms/typed-form.ts'

/** The details that the writer chose, as they were given. */
export const chosenDetails = (
  { details }: Pick<ItemView, 'details'>,
  chosen: readonly string[],
): ItemDetails => Object.fromEntries(Object.entries(details).filter(([id]) => chosen.includes(id)))

/** The names of the fields of one finding: its words, and why they stay. */
export const findingField = (index: number) => ({ words: `words.${index}`, why: `kept.${index}` })

/** Why what was pointed at stays, as far as it was typed. */
export const typedKept = (form: TypedForm): { words: string; why: string }[] =>
  Object.keys(form.values).flatMap((name) => {
    const index = /^words\.(\d+)$/.exec(name)?.[1]
    return index === undefined
      ? []
      : [{ words: form.text(name), why: form.text(findingField(Number(index)).why) }]
  })

/** Puts each reason beside the words that it was typed for, wherever these stand among what is found now. */
export function withReasons(
  form: FormState,
  findings: readonly Finding[],
  before: readonly { readonly words: string; readonly why: string }[],
): FormState {
  const typed = typedKept(typedForm(form.values))
  const why = new Map([...before, ...typed].map((one) => [findingKey(one.words), one.why]))
  const others = Object.entries(form.values).filter(([name]) => !/^(?:words|kept)\.\d+$/.test(name))
  const values: Values = Object.fromEntries([
    ...others,
    ...findings.map(({ words }, index) => [findingField(index).why, [why.get(findingKey(words)) ?? '']]),
  ])
  return { ...form, values }
}
