import { checkReference } from '#shared/identifiers/reference.ts'
import {
  type PoolKind,
  type PoolSort,
  poolKindNames,
  poolKinds,
  poolSortNames,
  poolSorts,
} from '#shared/mase/pool.ts'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { SubNavigation } from '../../components/sub-navigation.tsx'
import { MaseNavigation } from './mase-navigation.tsx'
import { dayOfMeeting } from './meetings/day-of-meeting.ts'
import { poolAddress, readPool } from './pool.ts'
import { PoolEmpty } from './pool-empty.tsx'
import { PoolTable } from './pool-table.tsx'

const done: Readonly<Record<string, string>> = {
  'back-to-mash': 'is back with the MASH. They and its sender have been told.',
  'back-to-sender': 'is back with its sender, who has been told.',
}

const oneOf = <T extends string>(names: readonly T[], typed: unknown): T | undefined =>
  names.find((name) => name === typed)

export default async function PoolPage({ searchParams }: PageProps<'/mase'>) {
  const query = await searchParams
  const kind = oneOf<PoolKind>(poolKindNames, query.kind)
  const sort = oneOf<PoolSort>(poolSortNames, query.sort)
  const at = typeof query.page === 'string' && /^\d{1,3}$/.test(query.page) ? query.page : undefined
  const pool = await readPool(kind, sort, at)
  if (!pool.ok) return <FailurePage problem={pool.failure} />
  const { counts, entries, page, pages, meeting } = pool.value
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const title = kind ? `MASE: ${poolKinds[kind].toLowerCase()}` : 'MASE: what waits'
  return (
    <Page title={title} wide done={whatWasDone(query.done, query.reference)}>
      <h1 className="govuk-heading-l govuk-!-margin-bottom-3">{title}</h1>
      <p className="govuk-body">
        {meeting ? (
          <>
            For the{' '}
            <a className="govuk-link" href={`/mase/meetings/${meeting.id}`}>
              meeting of {dayOfMeeting(meeting.date)}
            </a>
            .{' '}
            <a className="govuk-link" href={`/mase/meetings/${meeting.id}/propose`}>
              See the agenda that is proposed for it
            </a>
          </>
        ) : (
          'No meeting is planned, so that reviews that fall due cannot be shown.'
        )}
      </p>
      <MaseNavigation current="pool" />
      <SubNavigation
        label="What waits, by how it came"
        items={[
          { href: poolAddress({ sort }), text: `All (${all})`, current: !kind },
          ...poolKindNames.map((name) => ({
            href: poolAddress({ kind: name, sort }),
            text: `${poolKinds[name]} (${counts[name]})`,
            current: name === kind,
          })),
        ]}
      />
      {entries.length === 0 ? (
        <PoolEmpty kind={kind} />
      ) : (
        <>
          <p className="govuk-body">
            In order of:{' '}
            {poolSortNames.map((name, index) => (
              <span key={name}>
                {index > 0 && ', '}
                {name === (sort ?? 'kind') ? (
                  <strong>{poolSorts[name].toLowerCase()}</strong>
                ) : (
                  <a className="govuk-link" href={poolAddress({ kind, sort: name })}>
                    {poolSorts[name].toLowerCase()}
                  </a>
                )}
              </span>
            ))}
          </p>
          <PoolTable entries={entries} title={title} />
        </>
      )}
      {pages > 1 && (
        <p className="govuk-body">
          Page {page} of {pages}
        </p>
      )}
      <Pagination
        previous={page > 1 ? poolAddress({ kind, sort }) : undefined}
        next={page < pages ? poolAddress({ kind, sort, page: page + 1 }) : undefined}
      />
    </Page>
  )
}

/** The address is anybody's to write, so only a reference that could exist is repeated. */
function whatWasDone(what: unknown, reference: unknown): string | undefined {
  if (what === 'left')
    return 'It is left out of the MASE, with your reason. Those whom it was sent to keep it.'
  const words = typeof what === 'string' && Object.hasOwn(done, what) ? done[what] : undefined
  const checked = typeof reference === 'string' ? checkReference(reference) : undefined
  return words && checked?.ok ? `${checked.value} ${words}` : undefined
}
