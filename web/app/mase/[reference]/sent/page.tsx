import { hub } from '../../../../api/client.ts'
import { DownloadPdf } from '../../../../components/download-pdf.tsx'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Document } from '../../../../document/document.tsx'
import { RecordPage } from '../record-page.tsx'

export default async function SentPage({ params }: PageProps<'/mase/[reference]/sent'>) {
  const { reference } = await params
  const found = await hub.readMaseReferral({ reference })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { referral, document } = found.value
  return (
    <RecordPage view={found.value} current="sent">
      {document.length === 0 && (
        <EmptyState>
          <p className="govuk-body">
            It was handed back before it was sent again, so there is nothing to read.
          </p>
        </EmptyState>
      )}
      <DownloadPdf href={`/mase/${referral.reference}/pdf`} reference={referral.reference} />
      {document.map((one) => (
        <Document key={one.form.id} document={one} headingLevel={2} />
      ))}
    </RecordPage>
  )
}
