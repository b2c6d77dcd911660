import type { ToolRow } from '#shared/api/administration.ts'
import { Button } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Radios } from '../../../../components/radios.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { changeTool } from './actions.ts'

interface Props {
  readonly tool: ToolRow
  /** Of the partnership, as this page shows it. */
  readonly version: number
  readonly form: FormState
}

/** Whether practitioners are offered it. */
export const ToolUses = ({ tool, version, form }: Props) => (
  <Form action={changeTool} form={form}>
    <Hidden name="tool" value={tool.id} />
    <Hidden name="toolVersion" value={tool.version} />
    <Hidden name="version" value={version} />
    <Radios
      form={form}
      name="use"
      label="Are practitioners offered this tool?"
      items={[
        { value: 'usual', label: 'Yes, first of all' },
        { value: 'in-use', label: 'Yes, with the others' },
        {
          value: 'retired',
          label: 'No',
          hint: 'Assessments that were begun with it go on with it, and keep its words',
        },
      ]}
    />
    <Button>Save</Button>
  </Form>
)
