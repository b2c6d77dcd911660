import { redirect } from 'next/navigation'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { Panel } from '../../../../components/panel.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { addresses } from '../../addresses.ts'
import { readRecord } from '../../record.ts'
import { WithTheDesk } from '../with-the-desk.tsx'
import { WhatHappensNext } from './what-happens-next.tsx'

export default async function SentPage({ params }: PageProps<'/assessments/[reference]/sent'>) {
  const { reference } = await params
  const record = await readRecord(reference)
  if (!record.ok) return <FailurePage problem={record.failure} />
  const { referral, sent } = record.value
  const here = addresses.of(referral.reference)
  if (!sent || referral.state === 'kept') redirect(here)
  return (
    <Page title="Referral sent">
      <Panel title="Referral sent">
        Its reference
        <br />
        <Reference value={referral.reference} />
      </Panel>
      <WhatHappensNext record={record.value} />
      <WithTheDesk sent />
      <p className="govuk-body">
        <a className="govuk-link" href={addresses.page(referral.reference, 'print')}>
          Read and print what you sent
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={here}>
          Follow this referral
        </a>
      </p>
    </Page>
  )
}
