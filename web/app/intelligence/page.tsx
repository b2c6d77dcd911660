import { usualSort } from '#shared/intelligence/desk-order.ts'
import { type DeskSort, deskSortIds, deskSorts } from '#shared/intelligence/desk-view.ts'
import { type ItemKind, itemKinds, kindNames } from '#shared/intelligence/kinds.ts'
import { type ItemState, itemStateIds, itemStates } from '#shared/intelligence/states.ts'
import { hub } from '../../api/client.ts'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { SubNavigation } from '../../components/sub-navigation.tsx'
import { listAddress } from './addresses.ts'
import { ChooseItems } from './choose-items.tsx'
import { IntelligenceNavigation } from './intelligence-navigation.tsx'
import { ItemsEmpty } from './items-empty.tsx'
import { ItemsTable } from './items-table.tsx'

const oneOf = <T extends string>(names: readonly T[], typed: unknown): T | undefined =>
  names.find((name) => name === typed)

export default async function IntelligencePage({ searchParams }: PageProps<'/intelligence'>) {
  const query = await searchParams
  const state = oneOf<ItemState>(itemStateIds, query.state) ?? 'received'
  const kind = oneOf<ItemKind>(itemKinds, query.kind)
  const sort = oneOf<DeskSort>(deskSortIds, query.sort)
  const at = typeof query.page === 'string' && /^\d{1,3}$/.test(query.page) ? query.page : undefined
  const list = await hub.listIntelligence({ state, kind, sort, page: at })
  if (!list.ok) return <FailurePage problem={list.failure} />
  const { counts, more, rows, found, page, pages, phone } = list.value
  const title = `Intelligence: ${itemStates[state].toLowerCase()}`
  const part = { state, ...(kind && { kind }), ...(sort && { sort }) }
  return (
    <Page title={title} wide>
      <h1 className="govuk-heading-l govuk-!-margin-bottom-3">{title}</h1>
      <IntelligenceNavigation current="items" />
      <SubNavigation
        label="Items by state"
        items={itemStateIds.map((id) => ({
          href: listAddress({ state: id }),
          text: `${itemStates[id]} (${counts[id]}${more.includes(id) ? '+' : ''})`,
          current: id === state,
        }))}
      />
      <p className="govuk-body">
        <a className="govuk-link" href="/intelligence/find">
          Find an item by its reference or a name
        </a>
      </p>
      <ChooseItems state={state} kind={kind} sort={sort ?? usualSort(state)} />
      {rows.length === 0 ? (
        <ItemsEmpty state={state} isNarrowed={kind !== undefined} />
      ) : (
        <ItemsTable
          caption={kind ? `${title}, ${kindNames[kind].toLowerCase()}` : title}
          rows={rows}
          phone={phone}
        />
      )}
      {more.includes(state) && (
        <p className="govuk-body">Only the latest are listed. Find older ones by their reference.</p>
      )}
      {pages > 1 && (
        <p className="govuk-body">
          Page {page} of {pages}, {found} in all
        </p>
      )}
      <Pagination
        previous={page > 1 ? listAddress(part) : undefined}
        next={page < pages ? listAddress({ ...part, page: page + 1 }) : undefined}
      />
      <p className="govuk-body govuk-!-margin-top-4">
        Order: {deskSorts[sort ?? usualSort(state)].toLowerCase()}. What is kept from you is neither listed
        nor counted.
      </p>
    </Page>
  )
}
