'use server'
import { formAction } from '../../../../forms/form-action.ts'
import { toolAddress } from '../../addresses.ts'

export const changeTool = formAction({
  page: (form) => toolAddress({ id: form.text('tool'), version: form.text('toolVersion') }),
  send: (hub, form) =>
    hub.changeTool({
      tool: form.text('tool'),
      toolVersion: form.text('toolVersion'),
      version: form.text('version'),
      use: form.given('use'),
    }),
  then: (_, form) =>
    `${toolAddress({ id: form.text('tool'), version: form.text('toolVersion') })}?done=${form.text('use')}`,
})
