import type { Answers } from '../form/answers/answers.ts'
import type { FormDefinition } from '../form/format/definition.ts'
import { type FormProgress, findProgress } from '../form/progress/progress.ts'
import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { Danger, Desk, FormName } from './referral.ts'

/** The forms that a referral carries to each desk (CSE Risk Assessment Tool Guidance). */
export const formsFor: Record<Desk, readonly FormName[]> = {
  mash: ['assessment', 'marf'],
  mase: ['assessment', 'mase'],
}

/** How far each form is that the referral must carry. */
export interface Readiness {
  readonly forms: readonly { readonly form: FormName; readonly progress: FormProgress }[]
  readonly complete: boolean
  /** A child in danger never waits for a form: what is missing may follow. */
  readonly maySend: boolean
}

/** What is left to do before a referral can go to a desk. `today` is a date in Europe/London. */
export function findReadiness(
  desk: Desk,
  danger: Danger,
  definitions: Readonly<Record<FormName, FormDefinition>>,
  answers: Readonly<Record<FormName, Answers>>,
  today: CalendarDate,
): Readiness {
  const forms = formsFor[desk].map((form) => ({
    form,
    progress: findProgress(definitions[form], answers[form], today),
  }))
  const complete = forms.every(({ progress }) => progress.ready)
  return { forms, complete, maySend: complete || danger.now === 'yes' }
}

/** Puts the saved pages of each form together. */
export function answersByForm(
  sections: readonly { readonly form: FormName; readonly answers: Answers }[],
): Record<FormName, Answers> {
  const all: Record<FormName, Answers> = { assessment: {}, marf: {}, mase: {} }
  for (const { form, answers } of sections) Object.assign(all[form], answers)
  return all
}
