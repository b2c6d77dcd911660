import { kindNames } from '#shared/intelligence/kinds.ts'
import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { informationAddresses } from '../../addresses.ts'
import { Marking } from '../../marking.tsx'
import { ClosedInformation } from './closed-information.tsx'
import { OpenedInformation } from './opened-information.tsx'
import { UnopenedInformation } from './unopened-information.tsx'

const done: Readonly<Record<string, string>> = {
  opened: 'The intelligence desk can now see that you have been told',
  acknowledged: 'Thank you. The intelligence desk can see that you have read it',
  acted: 'Thank you. The intelligence desk can see what you did',
  'not-for-us': 'Thank you. The intelligence desk is told, and it is closed for your post',
}

/** What the page is called while it shows no content. */
const untold = { new: 'Open this information', closed: 'This information is closed' } as const

/** Following a link opens nothing: opening is recorded, so it takes a button. */
export default async function InformationPage({
  params,
  searchParams,
}: PageProps<'/information/[item]/[dissemination]'>) {
  const { item, dissemination } = await params
  const found = await hub.readMyIntelligence({ item, dissemination })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const word = (await searchParams).done
  const title = view.content ? kindNames[view.kind] : untold[view.state === 'closed' ? 'closed' : 'new']
  return (
    <Page
      title={title}
      form={form}
      back={{ href: informationAddresses.all, text: 'Information for you' }}
      done={typeof word === 'string' && Object.hasOwn(done, word) ? done[word] : undefined}
    >
      <Marking marking={view.marking} />
      <span className="govuk-caption-l">{view.item}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {view.state === 'closed' && <ClosedInformation view={view} />}
      {view.state === 'new' && <UnopenedInformation view={view} form={form} />}
      {view.content && <OpenedInformation view={view} content={view.content} form={form} />}
      <Marking marking={view.marking} />
    </Page>
  )
}
