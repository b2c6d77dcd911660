import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { toolAddress } from '../../addresses.ts'
import { ToolUses } from './tool-uses.tsx'
import { WhatItSays } from './what-it-says.tsx'

const done: Readonly<Record<string, string>> = {
  added: 'The tool is good and is kept. Look at its pages, then take it into use.',
  usual: 'This tool is offered first now.',
  'in-use': 'This tool is in use now.',
  retired: 'This tool is retired. What was begun with it goes on with it.',
}

const useWords = { usual: 'In use, offered first', 'in-use': 'In use', retired: 'Not in use' } as const

export default async function ToolPage({ params, searchParams }: PageProps<'/tools/[tool]/[version]'>) {
  const { tool: id, version: toolVersion } = await params
  const found = await hub.readTool({ tool: id, toolVersion })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { tool, definition, version } = found.value
  const form = await readForm({ use: tool.use })
  const word = (await searchParams).done
  return (
    <Page
      title={`${tool.title}, version ${tool.version}`}
      form={form}
      back={{ href: '/tools', text: 'Assessment tools' }}
      done={typeof word === 'string' && Object.hasOwn(done, word) ? done[word] : undefined}
    >
      <h1 className="govuk-heading-l">
        {tool.title}, version {tool.version}
      </h1>
      <p className="govuk-body">
        <strong>{useWords[tool.use]}.</strong> {definition.source}
      </p>
      <h2 className="govuk-heading-m">Its pages, as practitioners see them</h2>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        {definition.sections.map((section) => (
          <li key={section.id}>
            <a className="govuk-link" href={`${toolAddress(tool)}/${encodeURIComponent(section.id)}`}>
              {section.title}
            </a>{' '}
            <span className="govuk-hint govuk-!-margin-bottom-0">{countWords(section.questions.length)}</span>
          </li>
        ))}
      </ol>
      <WhatItSays definition={definition} />
      <ToolUses tool={tool} version={version} form={form} />
    </Page>
  )
}

const countWords = (count: number) => (count === 1 ? '1 question' : `${count} questions`)
