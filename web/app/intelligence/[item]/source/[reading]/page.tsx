import { hub } from '../../../../../api/client.ts'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Page } from '../../../../../components/page.tsx'
import { SummaryList } from '../../../../../components/summary-list.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import { WarningText } from '../../../../../components/warning-text.tsx'
import { itemAddress } from '../../../addresses.ts'

const row = (key: string, text: string | undefined) =>
  text ? [{ key, value: <TypedText text={text} /> }] : []

export default async function SourcePage({ params }: PageProps<'/intelligence/[item]/source/[reading]'>) {
  const { item, reading } = await params
  const found = await hub.readSource({ item, reading })
  const back = { href: itemAddress(item), text: 'The item' }
  if (!found.ok && found.failure.status === 409)
    return (
      <Page title="It was shown already" back={back}>
        <h1 className="govuk-heading-l">It was shown already</h1>
        <p className="govuk-body">Who gave an item is shown once, within minutes of asking for it.</p>
        <p className="govuk-body">
          <a className="govuk-link" href={itemAddress(item, 'source')}>
            Ask again, with a reason
          </a>
        </p>
      </Page>
    )
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { person, agency, phone, toldBy, howWords, whoElseKnows, caution } = found.value
  const title = 'Who gave it'
  return (
    <Page title={title} back={back}>
      <h1 className="govuk-heading-l">{title}</h1>
      <WarningText>
        Do not print or copy this, and do not write it into the item. It is shown once.
      </WarningText>
      <SummaryList
        rows={[
          { key: 'Who', value: `${person.name}, ${person.post}` },
          { key: 'Agency', value: agency.name },
          ...row('Telephone', phone),
          ...row('Who told them', toldBy),
          ...row('How they know', howWords),
          ...row('Who else knows', whoElseKnows),
          ...row('Why it may be untrue, or whom it could hurt', caution),
        ]}
      />
    </Page>
  )
}
