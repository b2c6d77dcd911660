import { exportPurposes } from '#shared/intelligence/export-purposes.ts'
import type { PoliceRelease } from '#shared/intelligence/police-release.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { Table } from '../../../../components/table.tsx'
import { exportAddresses } from '../addresses.ts'
import { choiceWords } from '../export-words.ts'
import { readWholeExport } from '../read-all.ts'

const files = {
  pdf: 'PDF, to read and print',
  csv: 'CSV, for a table',
  json: 'JSON, for another system',
} as const

export default async function ExportFilesPage({ params }: PageProps<'/intelligence/export/[export]'>) {
  const { export: id } = await params
  const found = await readWholeExport(id)
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { taken, releases } = found.value
  const title = choiceWords(taken.choice)
  return (
    <Page title={title} back={{ href: exportAddresses.period, text: 'Take releases out' }} wide>
      <h1 className="govuk-heading-l">{title}</h1>
      <SummaryList
        rows={[
          { key: 'What for', value: exportPurposes[taken.purpose] },
          { key: 'Why', value: taken.why },
          { key: 'When', value: <DateAndTime at={taken.at} /> },
        ]}
      />
      {releases.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">Nothing was released that can be taken out here.</p>
        </EmptyState>
      ) : (
        <>
          <h2 className="govuk-heading-m">The files</h2>
          <ul className="govuk-list">
            {Object.entries(files).map(([as, text]) => (
              <li key={as}>
                <a className="govuk-link" href={exportAddresses.file(id, as as keyof typeof files)}>
                  Download as {text}
                </a>
              </li>
            ))}
          </ul>
          <Table caption="What is in them" columns={columns} rows={releases} keyOf={nameOf} stacks />
        </>
      )}
    </Page>
  )
}

const nameOf = ({ urn, release }: PoliceRelease): string => `${urn} ${release}`

const columns = [
  {
    heading: 'URN',
    cell: ({ urn, release }: PoliceRelease) => (
      <>
        <Reference value={urn} />, release {release}
      </>
    ),
  },
  { heading: 'Kind', cell: ({ kind }: PoliceRelease) => kind.words },
  { heading: '3x5x2', cell: ({ grading }: PoliceRelease) => grading.codes },
  { heading: 'Marking', cell: ({ grading }: PoliceRelease) => grading.marking },
  { heading: 'Released', cell: ({ releasedAt }: PoliceRelease) => <DateAndTime at={releasedAt} /> },
]
