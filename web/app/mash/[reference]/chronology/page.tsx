import { entriesAbout } from '#shared/chronology/chronology.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { dateAndTime } from '../../../../components/dates.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { PrintButton } from '../../../../components/print-button.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { emptyState } from '../../../../forms/form-state.ts'
import { currentAccount } from '../../../../session/current-person.ts'
import { childWords } from '../../parts/child-words.ts'
import { AlikeWords } from './alike-words.tsx'
import { ChronologyList } from './chronology-list.tsx'
import { JoinedWords } from './joined-words.tsx'

export default async function ChronologyPage({
  params,
  searchParams,
}: PageProps<'/mash/[reference]/chronology'>) {
  const { reference } = await params
  const { child, order } = await searchParams
  const [found, alike, me] = await Promise.all([
    hub.readChronology({ reference }),
    hub.listSameChild({ reference }),
    currentAccount(),
  ])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { children } = found.value
  const chosen = typeof child === 'string' && children[Number(child)] ? child : 'all'
  const about = entriesAbout(found.value, chosen === 'all' ? undefined : Number(chosen))
  const oldestFirst = order === 'oldest'
  const entries = oldestFirst ? about.toReversed() : about
  const form = emptyState({ child: chosen, order: oldestFirst ? 'oldest' : 'latest' })
  const now = Date.now()
  const title = `What has happened before: ${reference}`
  return (
    <Page title={title} back={{ href: `/mash/${reference}`, text: `Referral ${reference}` }}>
      <div className="hub-official">
        <p className="govuk-body hub-print-only">
          OFFICIAL-SENSITIVE. Printed by {me.value.person.name} on {dateAndTime(new Date(now).toISOString())}.
        </p>
        <h1 className="govuk-heading-l">{title}</h1>
        <JoinedWords {...found.value} />
        {alike.ok && <AlikeWords reference={reference} records={alike.value.records} />}
        <form action={`/mash/${reference}/chronology`} method="get" className="hub-filter" noValidate>
          {children.length > 1 && (
            <Radios
              form={form}
              name="child"
              label="About whom"
              small
              items={[
                { value: 'all', label: 'All of them' },
                ...children.map(({ name, dateOfBirth, expected }, place) => ({
                  value: String(place),
                  label: childWords(name, dateOfBirth ?? expected, now),
                })),
              ]}
            />
          )}
          <Radios
            form={form}
            name="order"
            label="In which order"
            small
            inline
            items={[
              { value: 'latest', label: 'Latest first' },
              { value: 'oldest', label: 'Oldest first' },
            ]}
          />
          <Button kind="secondary">Show</Button>
        </form>
        <p className="govuk-body" role="status">
          {entries.length === 1 ? 'One entry' : `${entries.length} entries`},{' '}
          {oldestFirst ? 'the oldest' : 'the latest'} first.
        </p>
        <ChronologyList entries={entries} about={children} own={reference} />
        <PrintButton />
      </div>
    </Page>
  )
}
