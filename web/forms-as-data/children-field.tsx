import { childrenIn, namesOfChildren } from '#shared/form/answers/children.ts'
import type { Question } from '#shared/form/format/definition.ts'
import { Checkboxes } from '../components/checkboxes.tsx'
import type { FieldProps } from '../components/field.ts'
import type { SectionPage } from './page-of-form.ts'

interface Props extends FieldProps {
  readonly asked: Pick<Extract<Question, { kind: 'children' }>, 'child' | 'others'>
  readonly page: SectionPage
}

/**
 * Which of the children on the form something concerns. Where there is only one there is nothing to ask. Somebody who
 * was chosen and taken out of the form since stays chosen, and is named as gone, until that is changed here.
 */
export function ChildrenField({ asked, page, ...field }: Props) {
  const answers = { ...page.all, ...page.answers }
  const children = childrenIn(asked, answers)
  const chosen = field.form?.values[field.name] ?? []
  const gone = chosen.filter((key) => !children.some((child) => child.key === key))
  if (children.length < 2 && gone.length === 0) return null
  return (
    <Checkboxes
      {...field}
      items={[
        ...children.map(({ key, name }) => ({ value: key, label: name })),
        ...gone.map((key) => ({ value: key, label: namesOfChildren(asked, [key], answers).join() })),
      ]}
    />
  )
}
