'use server'

import { qualityQuestionIds } from '#shared/management/quality-questions.ts'
import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const recordOf = (form: TypedForm) => `/mash/${encodeURIComponent(form.text('reference'))}`

export const answerQuality = formAction({
  page: (form) => `${recordOf(form)}/quality`,
  send: (hub, form) =>
    hub.answerQuality({
      reference: form.text('reference'),
      version: form.text('version'),
      answers: Object.fromEntries(
        qualityQuestionIds.map((id) => [
          id,
          { answer: form.given(`answers.${id}.answer`), comment: form.given(`answers.${id}.comment`) },
        ]),
      ),
    } as never),
  then: (_, form) => `${recordOf(form)}/quality?done=yes`,
})
