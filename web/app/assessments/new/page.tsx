import { randomUUID } from 'node:crypto'
import { Button } from '../../../components/button.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { Page } from '../../../components/page.tsx'
import { Radios } from '../../../components/radios.tsx'
import { valueIn } from '../../../forms/form-state.ts'
import { readForm } from '../../../forms/read-form.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { FamilyPanel } from '../../with-the-family/family-panel.tsx'
import { addresses } from '../addresses.ts'
import { DangerQuestions } from '../danger-questions.tsx'
import { answerDanger } from './actions.ts'
import { toolKey } from './tool-key.ts'

export default async function StartPage() {
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { tools } = me.value.partnership
  const [usual] = tools
  // The usual tool is chosen beforehand: where a child is in danger, nobody should have to think about forms first.
  const form = await readForm({
    requestId: randomUUID(),
    ...(usual ? { tool: toolKey(usual) } : {}),
  })
  return (
    <Page title="Start an assessment" form={form} back={{ href: addresses.mine }}>
      <h1 className="govuk-heading-l">Start an assessment</h1>
      <p className="govuk-body">
        This comes first, because nothing else matters as much. Your answer can be changed at any time.
      </p>
      <Form action={answerDanger} form={form}>
        <Hidden name="requestId" value={valueIn(form, 'requestId')} />
        <DangerQuestions form={form} />
        {tools.length > 1 ? (
          <Radios
            form={form}
            name="tool"
            label="Which assessment tool will you use?"
            items={tools.map((tool) => ({ value: toolKey(tool), label: tool.title }))}
          />
        ) : (
          <Hidden name="tool" value={valueIn(form, 'tool')} />
        )}
        <Button>Save and continue</Button>
      </Form>
      <p className="govuk-body">
        You know of no child to assess?{' '}
        <a className="govuk-link" href="/share-information">
          Share information that is not a referral
        </a>
      </p>
      <FamilyPanel />
    </Page>
  )
}
