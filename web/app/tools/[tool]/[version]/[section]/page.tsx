import { findSection } from '#shared/form/answers/columns.ts'
import { hub } from '../../../../../api/client.ts'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Page } from '../../../../../components/page.tsx'
import { PageNotFound } from '../../../../../components/page-not-found.tsx'
import { Guidance } from '../../../../../forms-as-data/guidance.tsx'
import { SectionFields } from '../../../../../forms-as-data/section-fields.tsx'
import { toolAddress } from '../../../addresses.ts'

const nothingTyped = { values: {}, errors: [] }

export default async function ToolSectionPage({ params }: PageProps<'/tools/[tool]/[version]/[section]'>) {
  const { tool, version: toolVersion, section: id } = await params
  const found = await hub.readTool({ tool, toolVersion })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { definition } = found.value
  const section = findSection(definition, id)
  if (!section) return <PageNotFound />
  const page = { section, answers: {}, form: nothingTyped, origins: {}, recipients: [], confirm: [] }
  return (
    <Page
      title={`Preview: ${section.title}`}
      back={{ href: toolAddress(definition), text: definition.title }}
    >
      <span className="govuk-caption-m">
        {definition.title}, version {definition.version}
      </span>
      <h1 className="govuk-heading-l">Preview: {section.title}</h1>
      <InsetText>This is how practitioners see it. What you type here is not kept.</InsetText>
      {section.guidance && <Guidance blocks={section.guidance} />}
      <SectionFields page={page} all={{}} />
    </Page>
  )
}
