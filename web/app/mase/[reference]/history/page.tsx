import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { History } from '../../../../document/record/history.tsx'
import { RecordPage } from '../record-page.tsx'

export default async function HistoryPage({ params }: PageProps<'/mase/[reference]/history'>) {
  const found = await hub.readMaseReferral(await params)
  if (!found.ok) return <FailurePage problem={found.failure} />
  return (
    <RecordPage view={found.value} current="history">
      <History entries={found.value.history} />
    </RecordPage>
  )
}
