import { kindNames } from '#shared/intelligence/kinds.ts'
import { hub } from '../../../../api/client.ts'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { PrintButton } from '../../../../components/print-button.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { ConnectionsTable } from '../../connections/connections-table.tsx'
import { ItemNavigation } from '../item-navigation.tsx'
import { OtherPartnerships } from './other-partnerships.tsx'
import { RestrictedRecords } from './restricted-records.tsx'
import { WhatItNames } from './what-it-names.tsx'

const title = 'Where else it comes up'

const doneWords: Readonly<Record<string, string>> = {
  said: 'What you said is kept with both.',
  pointed: 'Another partnership knows of the same. Ring its desk: it stands below.',
  'not-pointed': 'No partnership with which there is an agreement can be pointed to.',
}

export default async function ItemConnectionsPage({
  params,
  searchParams,
}: PageProps<'/intelligence/[item]/connections'>) {
  const { item } = await params
  const found = await hub.readConnections({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const { done } = await searchParams
  const form = await readForm({ reason: '' })
  return (
    <Page
      title={title}
      form={form}
      wide
      back={{ href: '/intelligence', text: 'Intelligence' }}
      done={typeof done === 'string' ? doneWords[done] : undefined}
    >
      <span className="govuk-caption-l">
        {kindNames[view.kind]}: {view.reference}
      </span>
      <h1 className="govuk-heading-l govuk-!-margin-bottom-3">{title}</h1>
      <ItemNavigation item={view.reference} current="connections" />
      {view.connections.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            {view.things.length === 0
              ? 'The item names nobody and nothing by which it could be found again.'
              : 'What it names is named in no other item or referral that you may know of.'}
          </p>
        </EmptyState>
      ) : (
        <ConnectionsTable caption="In other items and referrals" rows={view.connections} ofOneItem />
      )}
      {view.more && (
        <p className="govuk-body">There is more than is looked through at once: this is what is nearest.</p>
      )}
      <RestrictedRecords references={view.restricted} phone={view.phone} />
      <WhatItNames view={view} />
      <OtherPartnerships view={view} form={form} />
      <PrintButton />
    </Page>
  )
}
