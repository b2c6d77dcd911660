import type { State } from '#shared/referral/states.ts'
import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Document } from '../../../document/document.tsx'
import { DangerFacts } from '../../../document/record/danger-facts.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { SeriesLink } from '../../reviews/series-link.tsx'
import { Criteria } from './criteria.tsx'
import { NextStep } from './next-step.tsx'
import { RecordPage } from './record-page.tsx'
import { Summary } from './summary.tsx'

/** Where the criteria still matter. */
const withMase: ReadonlySet<State> = new Set(['waiting-for-mase', 'accepted-for-mase', 'on-agenda'])

export default async function ScreeningPage({ params, searchParams }: PageProps<'/mase/[reference]'>) {
  const { reference } = await params
  const found = await hub.readMaseReferral({ reference })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { referral, criteria, document } = found.value
  const form = await readForm()
  const { done } = await searchParams
  const asked = document.filter((one) => one.form.kind === 'mase')
  return (
    <RecordPage
      view={found.value}
      current="screening"
      form={form}
      done={
        done === 'accepted' ? `You have accepted ${referral.reference}. It can go on an agenda.` : undefined
      }
    >
      <SeriesLink referral={referral} />
      <DangerFacts danger={referral.danger} />
      <Summary referral={referral} />
      {withMase.has(referral.state) && (
        <Criteria criteria={criteria} toDecide={referral.state === 'waiting-for-mase'} />
      )}
      <NextStep referral={referral} form={form} />
      {asked.map((one) => (
        <Document key={one.form.id} document={one} headingLevel={2} />
      ))}
    </RecordPage>
  )
}
