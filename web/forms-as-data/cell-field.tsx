import type { ReactNode } from 'react'
import type { Column, Question } from '#shared/form/format/definition.ts'
import { Checkboxes } from '../components/checkboxes.tsx'
import { DateInput } from '../components/date-input.tsx'
import type { FieldProps } from '../components/field.ts'
import { Radios } from '../components/radios.tsx'
import { Select } from '../components/select.tsx'
import { TextInput } from '../components/text-input.tsx'
import { Textarea } from '../components/textarea.tsx'
import { ChildrenField } from './children-field.tsx'
import { choiceItems } from './choice-items.tsx'
import { DateOfBirth } from './date-of-birth.tsx'
import type { SectionPage } from './page-of-form.ts'

type Width = NonNullable<Parameters<typeof TextInput>[0]['width']>

interface Props extends FieldProps {
  /** What is asked: a column of a row, or a question that is not answered in rows. */
  readonly asked: Column | Extract<Question, { kind: 'scale' }>
  readonly page: SectionPage
  /** What is asked after one of its answers. */
  readonly revealed: (value: string) => ReactNode
}

/** The control for one answer, whichever kind it is of. */
export function CellField({ asked, page, revealed, ...field }: Props) {
  switch (asked.kind) {
    case 'text':
      return (
        <TextInput
          {...field}
          {...(asked.width ? { width: asked.width as Width } : {})}
          autoComplete={asked.autocomplete ?? 'off'}
        />
      )
    case 'paragraph':
      return <Textarea {...field} rows={asked.rows ?? 5} />
    case 'date':
      return <DateInput {...field} />
    case 'date-of-birth':
      return <DateOfBirth {...field} asked={asked} page={page} />
    case 'choice':
      return <Radios {...field} items={choiceItems(asked, revealed)} inline={isShort(asked, revealed)} />
    case 'scale':
      return <Radios {...field} items={choiceItems(asked, revealed)} />
    case 'choices':
      return <Checkboxes {...field} items={choiceItems(asked, revealed)} />
    case 'tick':
      return (
        <Checkboxes
          {...field}
          items={[{ value: 'yes', label: asked.tickLabel ?? 'Yes', reveals: revealed('yes') }]}
        />
      )
    case 'contact':
      return <Select {...field} items={recipientItems(page, field)} />
    case 'nhs-number':
      return <TextInput {...field} width={10} inputMode="numeric" spellCheck={false} />
    case 'upn':
      return <TextInput {...field} width={20} spellCheck={false} />
    case 'postcode':
      return <TextInput {...field} width={10} spellCheck={false} />
    case 'time':
      return <TextInput {...field} width={10} spellCheck={false} />
    case 'children':
      return <ChildrenField {...field} asked={asked} page={page} />
    case 'telephone':
      return <TextInput {...field} type="tel" width={20} autoComplete={asked.autocomplete ?? 'off'} />
    case 'email':
      return (
        <TextInput {...field} type="email" autoComplete={asked.autocomplete ?? 'off'} spellCheck={false} />
      )
  }
}

/** Two or three short answers stand beside each other, where nothing is asked after one of them. */
const isShort = ({ options, ...asked }: Extract<Column, { kind: 'choice' }>, revealed: Props['revealed']) =>
  !('marks' in asked) &&
  options.length <= 3 &&
  options.every(({ label, value, bullets }) => label.length <= 12 && !bullets && !revealed(value))

/** Somebody who was chosen and has left the directory since stays chosen, and is named as gone. */
function recipientItems({ recipients }: SectionPage, { form, name }: FieldProps) {
  const items = recipients.map(({ id, post, organisation }) => ({
    value: id,
    text: `${post}, ${organisation}`,
  }))
  const chosen = form?.values[name]?.[0]
  if (!chosen || items.some(({ value }) => value === chosen)) return items
  return [...items, { value: chosen, text: 'No longer in the directory' }]
}
