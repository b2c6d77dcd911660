import { formatDate } from '#shared/identifiers/date.ts'
import { hub } from '../../../../../api/client.ts'
import { ButtonLink } from '../../../../../components/button.tsx'
import { DateAndTime } from '../../../../../components/date-and-time.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Page } from '../../../../../components/page.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { DownloadLinks } from '../../../../meetings/[meeting]/papers/download-links.tsx'
import { Matrix } from './matrix.tsx'
import { PostsTable } from './posts-table.tsx'
import { SendPapers } from './send-papers.tsx'

const done: Readonly<Record<string, string>> = {
  sent: 'The papers are on their way: each post gets a mail with a link to its own copy',
  withdrawn: 'The papers are withdrawn. Every post is told',
}

export default async function PapersPage({
  params,
  searchParams,
}: PageProps<'/mase/meetings/[meeting]/papers'>) {
  const { meeting: id } = await params
  const found = await hub.readPapers({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const papers = found.value
  const { meeting, items, posts, editions, withdrawn } = papers
  const form = await readForm()
  const word = (await searchParams).done
  const title = `Papers: MASE of ${formatDate(meeting.date)}`
  const last = editions.at(-1)
  const address = `/mase/meetings/${encodeURIComponent(id)}`
  return (
    <Page
      title={title}
      form={form}
      wide
      back={{ href: address, text: 'Back to the agenda' }}
      done={typeof word === 'string' && Object.hasOwn(done, word) ? done[word] : undefined}
    >
      <h1 className="govuk-heading-l govuk-!-margin-bottom-3">{title}</h1>
      <p className="govuk-body">
        {withdrawn ? (
          <>
            Withdrawn by {withdrawn.by.name} <DateAndTime at={withdrawn.at} />: {withdrawn.reason}
          </>
        ) : last ? (
          <>
            Edition {last.number}, sent by {last.by.name} <DateAndTime at={last.sentAt} />.
          </>
        ) : (
          <>Not sent yet. They are due out on {formatDate(meeting.deadlines['papers-out'])}.</>
        )}
      </p>
      <SendPapers papers={papers} form={form} />
      <PostsTable meeting={id} posts={posts} items={items.length} />
      {items.length > 0 && posts.length > 0 && <Matrix items={items} posts={posts} />}
      <h2 className="govuk-heading-m">Your own copy</h2>
      <p className="govuk-body">It has every item with the time at which it begins. It is sent to nobody.</p>
      <DownloadLinks href={`${address}/papers/desk`} of="your own copy" />
      {last && !withdrawn && (
        <ButtonLink href={`${address}/papers/withdraw`} kind="warning">
          Withdraw what was sent
        </ButtonLink>
      )}
    </Page>
  )
}
