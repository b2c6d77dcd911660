import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Timeline } from '../../../../components/timeline.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { historyWords } from '../history-words.ts'
import { RecordPage } from '../record-page.tsx'

export default async function HistoryPage({ params }: PageProps<'/mase/[reference]/history'>) {
  const { reference } = await params
  const found = await hub.readMaseReferral({ reference })
  if (!found.ok) return <FailurePage problem={found.failure} />
  return (
    <RecordPage view={found.value} current="history">
      <Timeline
        items={found.value.history.map(({ kind, at, by, text }) => ({
          title: historyWords[kind],
          at,
          by: `${by.name}, ${by.post}`,
          ...(text ? { more: <TypedText text={text} /> } : {}),
        }))}
      />
    </RecordPage>
  )
}
