import type { Since } from '#shared/api/queue.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { Details } from '../../../components/details.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Page } from '../../../components/page.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { oneOf } from '../parts/queue-address.ts'
import { QueueRow } from '../parts/queue-row.tsx'
import { leave } from './actions.ts'
import { ChangedList } from './changed-list.tsx'
import { standings } from './stands.ts'
import { timesToChoose } from './times.ts'

const title = 'What changed since you left'

const because: Readonly<Record<Since['because'], string>> = {
  chosen: 'as you chose',
  left: 'when you signed off',
  usual: 'yesterday afternoon, as you have not signed off yet',
}

export default async function SincePage({ searchParams }: PageProps<'/mash/since'>) {
  const typed = await searchParams
  const found = await hub.readSince({ since: oneOf(typed.since) })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { since, changed, more, overdue } = found.value
  const me = await currentAccount()
  const { others, own } = standings(changed, me.ok ? me.value.person.id : '')
  const form = await readForm()
  const now = Date.now()
  const isNothing = changed.length === 0 && overdue.length === 0
  return (
    <Page
      title={title}
      form={form}
      back={{ href: '/mash', text: 'MASH queue' }}
      wide
      done={
        typed.done === 'left' ? 'You have signed off. Whatever happens from now on is shown here.' : undefined
      }
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        Since <strong>{formatDateTime(since)}</strong>, {because[found.value.because]}.
      </p>
      <ul className="hub-links">
        {timesToChoose(now).map(({ text, since: at }) => (
          <li key={text}>
            <a
              className="govuk-link"
              href={at ? `/mash/since?${new URLSearchParams({ since: at })}` : '/mash/since'}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
      <Form action={leave} form={form}>
        <Button kind="secondary">I am leaving now</Button>
      </Form>
      {isNothing && (
        <EmptyState>
          <p className="govuk-body">Nothing has changed. The queue is as you left it.</p>
        </EmptyState>
      )}
      {overdue.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">Went over a time limit, and is still open ({overdue.length})</h2>
          <ol className="hub-queue">
            {overdue.map((row) => (
              <QueueRow key={row.reference} row={row} now={now} />
            ))}
          </ol>
        </section>
      )}
      {others.map((group) => (
        <section key={group.title}>
          <h2 className="govuk-heading-m">
            {group.title} ({group.rows.length})
          </h2>
          <ChangedList rows={group.rows} now={now} />
        </section>
      ))}
      {own.length > 0 && (
        <Details summary={`What nobody but you has changed (${own.length})`}>
          <ChangedList rows={own} now={now} />
        </Details>
      )}
      {more && (
        <p className="govuk-body">
          These are the latest {changed.length}. There was more before: choose a later time to see less at
          once.
        </p>
      )}
    </Page>
  )
}
