import { checkReference } from '#shared/identifiers/reference.ts'
import { hub } from '../../api/client.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { MaseNavigation } from './mase-navigation.tsx'
import { firstPageOf, type PoolView } from './pool.ts'
import { PoolTable } from './pool-table.tsx'

const titles: Record<PoolView, string> = {
  waiting: 'MASE: to be screened',
  accepted: 'MASE: accepted, not on an agenda',
}

const handedBack: Readonly<Record<string, string>> = {
  'back-to-mash': 'is back with the MASH. They and its sender have been told.',
  'back-to-sender': 'is back with its sender, who has been told.',
}

export default async function PoolPage({ searchParams }: PageProps<'/mase'>) {
  const { view: wanted, cursor: at, done, reference } = await searchParams
  const view = wanted === 'accepted' ? 'accepted' : 'waiting'
  const cursor = typeof at === 'string' ? at : undefined
  const pool = cursor ? await hub.listPool({ view, cursor }) : await firstPageOf(view)
  if (!pool.ok) return <FailurePage problem={pool.failure} />
  const { rows, next } = pool.value
  const first = view === 'accepted' ? '/mase?view=accepted' : '/mase'
  return (
    <Page title={titles[view]} wide done={whatWasDone(done, reference)}>
      <h1 className="govuk-heading-l">{titles[view]}</h1>
      <MaseNavigation current={view} />
      {rows.length === 0 ? <Nothing view={view} /> : <PoolTable view={view} rows={rows} />}
      <Pagination
        previous={cursor && first}
        next={next && `/mase?${new URLSearchParams({ view, cursor: next })}`}
      />
    </Page>
  )
}

/** The address is anybody's to write, so only a reference that could exist is repeated. */
function whatWasDone(done: unknown, reference: unknown): string | undefined {
  const words = typeof done === 'string' && Object.hasOwn(handedBack, done) ? handedBack[done] : undefined
  const checked = typeof reference === 'string' ? checkReference(reference) : undefined
  return words && checked?.ok ? `${checked.value} ${words}` : undefined
}

const Nothing = ({ view }: { readonly view: PoolView }) => (
  <EmptyState>
    {view === 'waiting' ? (
      <p className="govuk-body">
        Nothing waits to be screened. Referrals come here directly from practitioners, and from the MASH when
        it passes one on.
      </p>
    ) : (
      <p className="govuk-body">
        Every referral that was accepted is on an agenda. What you accept next waits here until you put it on
        one.
      </p>
    )}
  </EmptyState>
)
