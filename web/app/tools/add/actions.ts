'use server'
import { formAction } from '../../../forms/form-action.ts'
import { toolAddress } from '../addresses.ts'

const add = formAction({
  page: () => '/tools/add',
  send: (hub, form) => hub.addTool({ file: form.text('file') }),
  then: (tool) => `${toolAddress(tool)}?done=added`,
})

/** Takes the file that was chosen, or else the text that stands in the box. */
export async function addTool(data: FormData): Promise<never> {
  const chosen = data.get('upload')
  if (chosen instanceof File && chosen.size > 0) data.set('file', await chosen.text())
  return add(data)
}
