import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { Document } from '../../../../document/document.tsx'
import { DangerFacts } from '../../../../document/record/danger-facts.tsx'
import { OfficeUse } from '../../../../document/record/office-use.tsx'
import { OtherChildren } from '../../../../document/record/other-children.tsx'
import { RouteFacts } from '../../../../document/record/route-facts.tsx'
import { addresses } from '../../addresses.ts'
import { readRecord } from '../../record.ts'
import { frozenForms } from '../frozen-forms.ts'
import { PrintHead } from './print-head.tsx'

const marking = 'OFFICIAL-SENSITIVE'

export default async function PrintPage({ params }: PageProps<'/assessments/[reference]/print'>) {
  const { reference } = await params
  const read = await readRecord(reference)
  if (!read.ok) return <FailurePage problem={read.failure} />
  const { referral, sent } = read.value
  const forms = await frozenForms(read.value)
  if (!forms.ok) return <FailurePage problem={forms.failure} />
  const title = `Copy of ${sent ? 'referral' : 'draft'} ${referral.reference}`
  return (
    <Page title={title} back={{ href: addresses.of(referral.reference) }} wide>
      <div className="hub-official">
        <Marking />
        <h1 className="govuk-heading-l">{title}</h1>
        <PrintHead record={read.value} />
        <DangerFacts danger={referral.danger} />
        <h2 className="govuk-heading-m">Where it goes</h2>
        <RouteFacts route={referral.route} />
        <OtherChildren others={referral.otherChildren} today={read.value.today} />
        {forms.value.map((document) => (
          <Document key={document.form.id} document={document} headingLevel={2} />
        ))}
        <OfficeUse referral={referral} />
        <Marking />
      </div>
    </Page>
  )
}

const Marking = () => (
  <p className="govuk-body govuk-!-font-weight-bold govuk-!-text-align-centre">{marking}</p>
)
