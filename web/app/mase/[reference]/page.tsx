import type { State } from '#shared/referral/states.ts'
import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Document } from '../../../document/document.tsx'
import { DangerFacts } from '../../../document/record/danger-facts.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { SeriesLink } from '../../reviews/series-link.tsx'
import { MaseStory } from '../actions/mase-story.tsx'
import { Asked } from './asked.tsx'
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
  const { referral, criteria, document, acceptable } = found.value
  const form = await readForm()
  const { done } = await searchParams
  const asked = document.filter((one) => one.form.kind === 'mase')
  return (
    <RecordPage
      view={found.value}
      current="screening"
      form={form}
      done={whatWasDone(done, referral.reference)}
    >
      <SeriesLink referral={referral} />
      <DangerFacts danger={referral.danger} />
      <Summary referral={referral} />
      {withMase.has(referral.state) && <Criteria criteria={criteria} />}
      {referral.mase && <Asked mase={referral.mase} />}
      <NextStep referral={referral} form={form} acceptable={acceptable} />
      <MaseStory referral={referral} />
      {asked.map((one) => (
        <Document key={one.form.id} document={one} headingLevel={2} />
      ))}
    </RecordPage>
  )
}

function whatWasDone(done: unknown, reference: string): string | undefined {
  if (done === 'accepted') return `You have accepted ${reference}. It can go on an agenda.`
  if (done === 'asked') return `Its sender has been asked. ${reference} keeps its place until they answer.`
  return done === 'chair-asked' ? 'The chair has been asked.' : undefined
}
