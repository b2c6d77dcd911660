import type { MoveFate } from '#shared/management/hand-over.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { dateAndTime } from '../../../../../components/dates.ts'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Reference } from '../../../../../components/reference.tsx'
import { SummaryList } from '../../../../../components/summary-list.tsx'
import { Table } from '../../../../../components/table.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { giveBack } from '../../actions.ts'

const fateWords: Readonly<Record<MoveFate, string>> = {
  moved: 'Moved',
  'worked-on': 'Moved, and somebody has gone on with it',
  'given-back': 'Given back',
  changed: 'Not moved: it had changed meanwhile, or has been handed on since',
}

const doneWords: Readonly<Record<string, string>> = {
  'handed-over': 'It is handed over. See below what moved',
  'given-back': 'What nobody had gone on with is given back',
}

export default async function HandedOverPage({
  params,
  searchParams,
}: PageProps<'/mash/workload/handed-over/[handOver]'>) {
  const { handOver: id } = await params
  const found = await hub.readHandOver({ handOver: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { handOver, moves, canGiveBack } = found.value
  const form = await readForm()
  const { done } = await searchParams
  const title = `Handed over from ${handOver.from.name}`
  const words = typeof done === 'string' && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined
  return (
    <Page
      title={title}
      form={form}
      back={{ href: '/mash/workload', text: 'MASH workload' }}
      done={words}
      wide
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <SummaryList
        rows={[
          { key: 'By', value: `${handOver.by.name}, ${dateAndTime(handOver.at)}` },
          { key: 'Why', value: <TypedText text={handOver.reason} /> },
          ...(handOver.givenBack
            ? [
                {
                  key: 'Given back',
                  value: `By ${handOver.givenBack.by.name}, ${dateAndTime(handOver.givenBack.at)}`,
                },
              ]
            : []),
        ]}
      />
      <Table
        caption="What became of each"
        columns={[
          {
            heading: 'Referral',
            cell: ({ reference }) => (
              <a className="govuk-link" href={`/mash/${reference}`}>
                <Reference value={reference} />
              </a>
            ),
          },
          { heading: 'To', cell: ({ to }) => to?.name ?? 'The queue' },
          { heading: 'What became of it', cell: ({ fate }) => fateWords[fate] },
        ]}
        rows={moves}
        keyOf={({ reference }) => reference}
      />
      {moves.some(({ fate }) => fate === 'changed') && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/mash/workload/${handOver.from.id}`}>
            See what {handOver.from.name} has now
          </a>{' '}
          and hand over the rest.
        </p>
      )}
      {canGiveBack && (
        <Form action={giveBack} form={form}>
          <Hidden name="handOver" value={handOver.id} />
          <p className="govuk-body">
            What nobody has gone on with can go back to {handOver.from.name}. The rest stays where it is.
          </p>
          <Button kind="secondary">Give it back to {handOver.from.name}</Button>
        </Form>
      )}
    </Page>
  )
}
