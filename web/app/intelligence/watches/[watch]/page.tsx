import { formatDate, toDateParts } from '#shared/identifiers/date.ts'
import { watchKinds } from '#shared/intelligence/watch.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { DateInput } from '../../../../components/date-input.tsx'
import { dateAndTime } from '../../../../components/dates.ts'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { Table } from '../../../../components/table.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { RestrictedRecords } from '../../[item]/connections/restricted-records.tsx'
import { strengthNames, thingText, Where, WhyAlike } from '../../connections/connection-words.tsx'
import { change } from '../actions.ts'
import { watchText } from '../watch-table.tsx'

const title = 'A watch'

export default async function WatchPage({
  params,
  searchParams,
}: PageProps<'/intelligence/watches/[watch]'>) {
  const { watch: id } = await params
  const found = await hub.readWatch({ watch: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { watch, isRunning, found: places, restricted, phone, more } = found.value
  const { done } = await searchParams
  const until = toDateParts(watch.until)
  const form = await readForm({
    'until-day': until.day,
    'until-month': until.month,
    'until-year': until.year,
    reason: '',
  })
  return (
    <Page
      title={title}
      form={form}
      wide
      back={{ href: '/intelligence/watches', text: 'Watches' }}
      done={done === 'changed' ? 'The watch is changed.' : undefined}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <SummaryList
        rows={[
          { key: 'For', value: watchText(watch) },
          { key: 'What', value: watchKinds[watch.kind] },
          { key: 'Why', value: watch.reason },
          { key: 'By', value: `${watch.by.name} (${watch.by.post}), ${dateAndTime(watch.at)}` },
          { key: 'Until', value: formatDate(watch.until) },
          ...(watch.ended
            ? [
                {
                  key: 'Ended',
                  value: `By ${watch.ended.by.name}, ${dateAndTime(watch.ended.at)}: “${watch.ended.reason}”`,
                },
              ]
            : []),
        ]}
      />
      {places.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">Nothing that you may know of names it now.</p>
        </EmptyState>
      ) : (
        <Table
          caption="What names it now"
          stacks
          columns={[
            { heading: 'Where', cell: ({ place }) => <Where place={place} /> },
            { heading: 'As it is written there', cell: ({ place }) => thingText(place.thing) },
            { heading: 'Match', cell: ({ strength }) => strengthNames[strength] },
            { heading: 'Why', cell: WhyAlike },
          ]}
          rows={places}
          keyOf={({ place }) => place.id}
        />
      )}
      {more && (
        <p className="govuk-body">There is more than is looked through at once: this is what is nearest.</p>
      )}
      <RestrictedRecords references={restricted} phone={phone} />
      {!watch.ended && (
        <Form action={change} form={form}>
          <h2 className="govuk-heading-m">{isRunning ? 'Change it' : 'Let it run again'}</h2>
          <Hidden name="watch" value={watch.id} />
          <Hidden name="version" value={watch.version} />
          <Radios
            form={form}
            name="what"
            label="What do you want to do?"
            items={[
              { value: 'end', label: 'End it now' },
              { value: 'until', label: 'Let it run to the day below' },
            ]}
          />
          <DateInput form={form} name="until" label="Last day" hint="Within a year" />
          <Textarea form={form} name="reason" label="Why?" most={5000} rows={3} />
          <Button>Change the watch</Button>
        </Form>
      )}
    </Page>
  )
}
