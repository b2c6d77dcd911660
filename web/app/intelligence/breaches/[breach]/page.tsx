import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { breachesAddress } from '../addresses.ts'
import { WholeBreach } from './whole-breach.tsx'
import { WithheldBreach } from './withheld-breach.tsx'

const done: Readonly<Record<string, string>> = {
  opened: 'It is recalled, and this breach is opened. The clock runs',
  noted: 'The note is added',
  decided: 'The decision is recorded',
}
const title = 'Breach of intelligence'

export default async function BreachPage({
  params,
  searchParams,
}: PageProps<'/intelligence/breaches/[breach]'>) {
  const { breach } = await params
  const found = await hub.readBreach({ breach })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const word = (await searchParams).done
  return (
    <Page
      title={title}
      form={form}
      back={{ href: breachesAddress, text: 'Breaches' }}
      done={typeof word === 'string' && Object.hasOwn(done, word) ? done[word] : undefined}
    >
      {!view.withheld && <span className="govuk-caption-l">{view.item}</span>}
      <h1 className="govuk-heading-l">{title}</h1>
      {view.withheld ? <WithheldBreach view={view} /> : <WholeBreach view={view} form={form} />}
    </Page>
  )
}
