import { randomUUID } from 'node:crypto'
import { stateNames } from '#shared/referral/states.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { dateAndTime } from '../../../../components/dates.ts'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { Table } from '../../../../components/table.tsx'
import { valueIn } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { RatingTag } from '../../parts/rating-tag.tsx'
import { handOver } from '../actions.ts'
import { ChooseWay } from './choose-way.tsx'

export default async function HandOverPage({ params }: PageProps<'/mash/workload/[person]'>) {
  const { person } = await params
  const found = await hub.readHandOverChoice({ person })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { from, held, notYours, more } = found.value
  const form = await readForm({ requestId: randomUUID() })
  const title = `What ${from.name} has in hand`
  return (
    <Page title={title} form={form} back={{ href: '/mash/workload', text: 'MASH workload' }} wide>
      <span className="govuk-caption-l">{from.post}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {notYours > 0 && (
        <InsetText>
          {notYours === 1 ? 'One restricted record' : `${notYours} restricted records`} that you are not named
          on
          {notYours === 1 ? ' is' : ' are'} not shown. A manager who is named must give them on.
        </InsetText>
      )}
      {held.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">There is nothing to hand over.</p>
        </EmptyState>
      ) : (
        <>
          <Table
            caption={
              held.length === 1 ? 'This referral will move' : `These ${held.length} referrals will move`
            }
            columns={[
              {
                heading: 'Referral',
                cell: ({ reference }) => (
                  <a className="govuk-link" href={`/mash/${reference}`}>
                    <Reference value={reference} />
                  </a>
                ),
              },
              { heading: 'Rating', cell: ({ rating }) => <RatingTag level={rating?.level} /> },
              { heading: 'It is', cell: ({ state }) => stateNames[state] },
              { heading: 'From', cell: ({ agency }) => agency.name },
              { heading: 'Decide by', cell: ({ dueAt }) => (dueAt ? dateAndTime(dueAt) : 'No limit now') },
            ]}
            rows={held}
            keyOf={({ reference }) => reference}
          />
          {more && (
            <InsetText>
              There is more than is handed over at once. Come back here afterwards for the rest.
            </InsetText>
          )}
          <Form action={handOver} form={form}>
            <Hidden name="person" value={from.id} />
            <Hidden name="requestId" value={valueIn(form, 'requestId')} />
            {held.map(({ reference, version }) => (
              <Hidden key={reference} name="referrals" value={`${reference} ${version}`} />
            ))}
            <ChooseWay choice={found.value} form={form} />
            <p className="govuk-body">
              Whoever gets something is told in one email. Each referral keeps its rating and its clock.
            </p>
            <Button>Hand it over</Button>
          </Form>
        </>
      )}
    </Page>
  )
}
