'use server'

import { formAction } from '../../../forms/form-action.ts'
import { itemAddress } from '../addresses.ts'

export const grade = formAction({
  page: (form) => itemAddress(form.text('item'), 'grade'),
  send: (hub, form) =>
    hub.gradeIntelligence({
      item: form.text('item'),
      version: form.text('version'),
      source: form.given('source'),
      information: form.given('information'),
      handling: form.given('handling'),
      conditions: form.given('conditions'),
      until: form.date('until'),
      hidden: form.given('hidden'),
      suspectedFalse: form.given('suspectedFalse'),
      marking: form.given('marking'),
      priority: form.given('priority'),
      reason: form.given('reason'),
    }),
  then: (_, form) => `${itemAddress(form.text('item'))}?done=graded`,
})
