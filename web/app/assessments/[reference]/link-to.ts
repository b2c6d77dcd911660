import { controlName } from '#shared/form/answers/names.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { Because } from '#shared/form/prompts/guidance.ts'
import type { FormName } from '#shared/referral/referral.ts'
import { idOf } from '../../../forms/form-state.ts'
import { questionId } from '../../../forms-as-data/about-question.tsx'
import { addresses } from '../addresses.ts'

/** Where an answer that a prompt rests on is changed. */
export const linkTo =
  (reference: string, form: FormName, definition: FormDefinition) =>
  ({ question: id, row }: Because): string | undefined => {
    const section = definition.sections.find(({ questions }) => questions.some((one) => one.id === id))
    const question = section?.questions.find((one) => one.id === id)
    if (!section || !question) return undefined
    const at = row === undefined ? questionId(question) : idOf(controlName(id, row, 'state'))
    return `${addresses.section(reference, form, section.id)}#${at}`
  }
