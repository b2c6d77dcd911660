import type { FormPlan } from '../forms/form-action.ts'
import { formAction } from '../forms/form-action.ts'
import type { TypedForm } from '../forms/typed-form.ts'

type Send = FormPlan<unknown>['send']

const said = (form: TypedForm) => ({
  reference: form.text('reference'),
  other: form.text('other'),
  reason: form.given(`reason.${form.text('other')}`),
})

const sends: Readonly<Record<string, Send>> = {
  same: (hub, form) => hub.confirmSameChild(said(form)),
  'not-same': (hub, form) => hub.denySameChild(said(form)),
  undo: (hub, form) => hub.undoSameChild(said(form)),
}
const undo: Send = (hub, form) => hub.undoSameChild(said(form))

/** Each record on the page has a field of its own for the reason: what is wrong is said beside that one. */
const withOwnFields = (result: Awaited<ReturnType<Send>>, other: string): Awaited<ReturnType<Send>> =>
  result.ok || !result.failure.errors
    ? result
    : {
        ...result,
        failure: {
          ...result.failure,
          errors: result.failure.errors.map((error) =>
            error.field === 'reason' ? { ...error, field: `reason.${other}` } : error,
          ),
        },
      }

/** Makes what the buttons of `JudgeForm` do on a page: `page` is its address, by the reference it is about. */
export const judgeAction = (page: (reference: string) => string) =>
  formAction({
    page: (form) => page(encodeURIComponent(form.text('reference'))),
    send: (hub, form) => {
      const verdict = form.text('verdict')
      const send = (Object.hasOwn(sends, verdict) ? sends[verdict] : undo) as Send
      return send(hub, form).then((result) => withOwnFields(result, form.text('other')))
    },
    then: (_, form) => `${page(encodeURIComponent(form.text('reference')))}?done=${form.text('verdict')}`,
  })
