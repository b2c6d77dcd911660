import { hub } from '../../api/client.ts'
import { ButtonLink } from '../../components/button.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { ToolTable } from './tool-table.tsx'

export default async function ToolsPage() {
  const found = await hub.listTools({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { tools } = found.value
  const inUse = tools.filter(({ use }) => use !== 'retired')
  const others = tools.filter(({ use }) => use === 'retired')
  return (
    <Page title="Assessment tools" wide>
      <h1 className="govuk-heading-l">Assessment tools</h1>
      <p className="govuk-body">
        What practitioners are offered when they start an assessment. A version never changes: another wording
        is another version, and what was assessed with the old one keeps its words.
      </p>
      <ButtonLink href="/tools/add">Add a tool</ButtonLink>
      <ToolTable caption="In use" tools={inUse} />
      {others.length > 0 && <ToolTable caption="Not in use" tools={others} />}
    </Page>
  )
}
