import { redirect } from 'next/navigation'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { addresses } from '../../addresses.ts'
import { mayWrite } from '../../may-write.ts'
import { readRecord } from '../../record.ts'
import { isRouteOutOfDate } from '../route-out-of-date.ts'
import { OutOfDate } from './out-of-date.tsx'
import { RouteAnswer } from './route-answer.tsx'
import { RouteQuestions } from './route-questions.tsx'

export default async function RoutePage({
  params,
  searchParams,
}: PageProps<'/assessments/[reference]/route'>) {
  const { reference } = await params
  const { change } = await searchParams
  const record = await readRecord(reference)
  if (!record.ok) return <FailurePage problem={record.failure} />
  const { referral } = record.value
  const { route } = referral
  const form = await readForm({
    openToChildrensServices: route?.openToChildrensServices,
    exploitationRiskIdentified: route?.exploitationRiskIdentified,
    addition: route?.addition,
  })
  // What was typed and refused is shown again, so that it is not lost; else there is nothing to do here.
  if (!form.kept && !mayWrite(record.value)) redirect(addresses.of(record.value.referral.reference))
  const outOfDate = isRouteOutOfDate(record.value)
  const asks = !route || change !== undefined || outOfDate
  return (
    <Page title="Where it goes" form={form} back={{ href: addresses.of(referral.reference) }}>
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">Where it goes</h1>
      {asks ? (
        <>
          {outOfDate && <OutOfDate record={record.value} />}
          <RouteQuestions referral={referral} form={form} />
        </>
      ) : (
        <RouteAnswer referral={referral} route={route} form={form} />
      )}
    </Page>
  )
}
