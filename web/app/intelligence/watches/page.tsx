import { hub } from '../../../api/client.ts'
import { ButtonLink } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { Pagination } from '../../../components/pagination.tsx'
import { SubNavigation } from '../../../components/sub-navigation.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { IntelligenceNavigation } from '../intelligence-navigation.tsx'
import { AlertList } from './alert-list.tsx'
import { WatchTable } from './watch-table.tsx'

const title = 'Watches'

const doneWords: Readonly<Record<string, string>> = {
  begun: 'You are told when it comes up. Your colleagues see it here.',
  seen: 'It stands under what was seen.',
}

export default async function WatchesPage({ searchParams }: PageProps<'/intelligence/watches'>) {
  const { which: typed, cursor: at, done } = await searchParams
  const which = typed === 'seen' ? 'seen' : 'new'
  const cursor = typeof at === 'string' ? at : undefined
  const found = await hub.listWatches({ which, cursor })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { alerts, watches, over, next, phone } = found.value
  const form = await readForm()
  const address = `/intelligence/watches?which=${which}`
  return (
    <Page
      title={title}
      form={form}
      wide
      back={{ href: '/home', text: 'Home' }}
      done={typeof done === 'string' ? doneWords[done] : undefined}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <IntelligenceNavigation current="watches" />
      <ButtonLink href="/intelligence/watches/new">Watch for something</ButtonLink>
      <h2 className="govuk-heading-m">What has come up</h2>
      <SubNavigation
        label="What has come up"
        items={[
          { href: '/intelligence/watches', text: 'Not seen yet', current: which === 'new' },
          { href: '/intelligence/watches?which=seen', text: 'Seen', current: which === 'seen' },
        ]}
      />
      {alerts.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            {which === 'new'
              ? 'Nothing has come up that nobody has seen.'
              : 'Nobody has said of anything that they have seen it.'}
          </p>
        </EmptyState>
      ) : (
        <AlertList alerts={alerts} form={form} phone={phone} />
      )}
      <Pagination
        previous={cursor && address}
        next={next && `${address}&cursor=${encodeURIComponent(next)}`}
      />
      <WatchTable caption="What is watched for" watches={watches} empty="Nobody watches for anything now." />
      {over.length > 0 && <WatchTable caption="Watches that are over" watches={over} empty="" />}
    </Page>
  )
}
