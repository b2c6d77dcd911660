import type { FormPlan } from '../../../forms/form-action.ts'
import { formAction } from '../../../forms/form-action.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'

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

/** Makes what the buttons of `JudgeForm` do on a page: `page` is its address, by the reference it is about. */
export const judgeAction = (page: (reference: string) => string) =>
  formAction({
    page: (form) => page(encodeURIComponent(form.text('reference'))),
    send: (hub, form) => {
      const verdict = form.text('verdict')
      return (Object.hasOwn(sends, verdict) ? sends[verdict] : undo)?.(hub, form) as ReturnType<Send>
    },
    then: (_, form) => `${page(encodeURIComponent(form.text('reference')))}?done=${form.text('verdict')}`,
  })
