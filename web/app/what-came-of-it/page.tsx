import { formatDate } from '#shared/identifiers/date.ts'
import { formatDateTime, londonClock } from '#shared/identifiers/date-time.ts'
import type { FeedbackRow } from '#shared/intelligence/given-feedback.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import { hub } from '../../api/client.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { SubNavigation } from '../../components/sub-navigation.tsx'
import { TypedText } from '../../components/typed-text.tsx'
import { currentAccount } from '../../session/current-person.ts'

const path = '/what-came-of-it'
const said = {
  acknowledged: 'Somebody who was told has read it',
  'acted-on': 'Something was done with it',
} as const

export default async function WhatCameOfItPage({ searchParams }: PageProps<'/what-came-of-it'>) {
  const query = await searchParams
  const cursor = typeof query.cursor === 'string' ? query.cursor : undefined
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  const leads = me.value.person.roles.includes('safeguarding-lead')
  const of = leads && query.of === 'agency' ? 'agency' : 'me'
  const list = await hub.listFeedback({ of, cursor })
  if (!list.ok) return <FailurePage problem={list.failure} />
  const { rows, next } = list.value
  return (
    <Page title="What came of it" back={{ href: '/home', text: 'Home' }}>
      <h1 className="govuk-heading-l">What came of it</h1>
      <p className="govuk-body">
        What those who were told let you know about information that {of === 'me' ? 'you' : 'your agency'}{' '}
        gave. It does not say who they are, and not everything may be told.
      </p>
      {leads && (
        <SubNavigation
          label="Whose information"
          items={[
            { href: path, text: 'Given by you', current: of === 'me' },
            { href: `${path}?of=agency`, text: 'Given by your agency', current: of === 'agency' },
          ]}
        />
      )}
      {rows.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">There is nothing to tell yet.</p>
        </EmptyState>
      ) : (
        rows.map((row) => <Row key={`${row.givenAt} ${row.reference}`} row={row} />)
      )}
      <Pagination
        previous={cursor && `${path}?of=${of}`}
        next={next && `${path}?of=${of}&cursor=${encodeURIComponent(next)}`}
      />
      <p className="govuk-body">
        <a className="govuk-link" href="/share-information">
          Share information that is not a referral
        </a>
      </p>
    </Page>
  )
}

function Row({ row: { kind, givenAt, reference, feedback } }: { readonly row: FeedbackRow }) {
  return (
    <article>
      <h2 className="govuk-heading-m">
        {kindNames[kind]}
        <span className="govuk-caption-m">
          Given on {formatDate(londonClock(givenAt).date)}
          {reference && `, ${reference}`}
        </span>
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {feedback.map(({ id, what, words, at }) => (
          <li key={id}>
            <strong>{said[what]}</strong>, {formatDateTime(at)}
            {words && <TypedText text={words} />}
          </li>
        ))}
      </ul>
    </article>
  )
}
