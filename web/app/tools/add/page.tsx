import { Button } from '../../../components/button.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Page } from '../../../components/page.tsx'
import { Textarea } from '../../../components/textarea.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { addTool } from './actions.ts'

export default async function AddToolPage() {
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  const form = await readForm({ file: '' })
  return (
    <Page title="Add an assessment tool" form={form} back={{ href: '/tools' }}>
      <h1 className="govuk-heading-l">Add an assessment tool</h1>
      <p className="govuk-body">
        A tool is a file that says what is asked. The hub checks it, and says what is wrong, where, and how to
        put it right. Nobody is offered it until you have looked at it and taken it into use.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/tools/schema">
          The format as a JSON Schema
        </a>
      </p>
      <Form action={addTool} form={form}>
        <div className="govuk-form-group">
          <label className="govuk-label govuk-label--s" htmlFor="upload">
            Choose the file
          </label>
          <div id="upload-hint" className="govuk-hint">
            A text file in JSON, up to 400 kB
          </div>
          <input
            className="govuk-file-upload"
            id="upload"
            name="upload"
            type="file"
            accept=".json,application/json"
            aria-describedby="upload-hint"
          />
        </div>
        <Textarea
          form={form}
          name="file"
          label="Or paste what is in it"
          hint="What you chose is shown here when something is wrong with it, so that you can put it right at once"
          rows={12}
        />
        <Button>Check and add it</Button>
      </Form>
    </Page>
  )
}
