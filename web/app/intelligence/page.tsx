import { noticeSubjects } from '#shared/notices/notice.ts'
import { hub } from '../../api/client.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { Reference } from '../../components/reference.tsx'
import { FateWords } from '../notices/parts/fate-words.tsx'

export default async function IntelligencePage({ searchParams }: PageProps<'/intelligence'>) {
  const { cursor: typed } = await searchParams
  const cursor = typeof typed === 'string' ? typed : undefined
  const list = await hub.listNotices({ cursor })
  if (!list.ok) return <FailurePage problem={list.failure} />
  const { rows, next } = list.value
  return (
    <Page title="Notices of your partnership" wide>
      <h1 className="govuk-heading-l">Notices of your partnership</h1>
      {rows.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            No notice has been sent yet. The first one appears when a referral names somebody who needs to
            know.
          </p>
        </EmptyState>
      ) : (
        <ul className="govuk-list">
          {rows.map(({ reference, id, subject, fromAgency, at, fate }) => (
            <li key={`${reference} ${id}`}>
              <div className="govuk-grid-row">
                <div className="govuk-grid-column-one-half">
                  <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
                    <a className="govuk-link" href={`/notices/${reference}/${id}`}>
                      {noticeSubjects[subject]} <span className="govuk-visually-hidden">in</span>{' '}
                      <Reference value={reference} />
                    </a>
                  </h2>
                  <p className="govuk-body govuk-!-margin-bottom-2">
                    From {fromAgency}, <DateAndTime at={at} />
                  </p>
                </div>
                <div className="govuk-grid-column-one-half">
                  <p className="govuk-body govuk-!-margin-bottom-1">
                    To {[fate.post, fate.organisation].filter(Boolean).join(', ')}
                  </p>
                  <p className="govuk-body govuk-!-margin-bottom-0">
                    <FateWords fate={fate} />
                  </p>
                </div>
              </div>
              <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        previous={cursor && '/intelligence'}
        next={next && `/intelligence?cursor=${encodeURIComponent(next)}`}
      />
    </Page>
  )
}
