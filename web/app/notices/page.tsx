import { type NoticeRow, noticeSubjects } from '#shared/notices/notice.ts'
import { hub } from '../../api/client.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Reference } from '../../components/reference.tsx'
import { Tag } from '../../components/tag.tsx'

export default async function NoticesPage() {
  const mine = await hub.listMyNotices({})
  if (!mine.ok) return <FailurePage problem={mine.failure} />
  const { rows } = mine.value
  return (
    <Page title="Notices" back={{ href: '/asked', text: 'Asked of you' }}>
      <h1 className="govuk-heading-l">Notices</h1>
      <p className="govuk-body">
        What others think you need to know to protect a child. The sender sees whether a notice was opened,
        and by whom.
      </p>
      {rows.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            Nobody has sent a notice to a post that you read for. You are up to date.
          </p>
        </EmptyState>
      ) : (
        <ul className="govuk-list">
          {rows.map((row) => (
            <NoticeItem key={`${row.reference} ${row.id}`} row={row} />
          ))}
        </ul>
      )}
    </Page>
  )
}

const NoticeItem = ({ row }: { readonly row: NoticeRow }) => (
  <li>
    <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
      <a className="govuk-link" href={`/notices/${row.reference}/${row.id}`}>
        {noticeSubjects[row.subject]} <span className="govuk-visually-hidden">in</span>{' '}
        <Reference value={row.reference} />
      </a>
    </h2>
    <p className="govuk-body govuk-!-margin-bottom-2">
      From {row.fromAgency}, <DateAndTime at={row.at} />
    </p>
    <p className="govuk-body govuk-!-margin-bottom-0">
      {row.openedAt ? (
        <>
          Opened <DateAndTime at={row.openedAt} />
        </>
      ) : (
        <Tag colour="yellow">Not opened yet</Tag>
      )}
    </p>
    <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
  </li>
)
