import type { Restriction } from '#shared/referral/referral.ts'
import { hub } from '../../../api/client.ts'
import { ButtonGroup, ButtonLink } from '../../../components/button.tsx'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { kindWords } from './kind-words.ts'
import { Opened } from './opened-table.tsx'
import { recordAddress } from './record-address.ts'

const words: Readonly<Record<string, string>> = {
  restricted: 'Only the people who are named can read this record now',
  readers: 'Who may read this record is changed. It works at once',
  lifted: 'This record is not restricted any more',
  closed: 'This record is closed to them again. It works at once',
}

/** Who may read a record: for those who may. */
export default async function RestrictionPage({
  params,
  searchParams,
}: PageProps<'/restrictions/[reference]'>) {
  const { reference } = await params
  const { done } = await searchParams
  const [found, me] = await Promise.all([hub.readRestriction({ reference }), currentAccount()])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const form = await readForm()
  const view = found.value
  const { restriction, mayChange } = view
  const to = (step: string) => `/restrictions/${view.reference}/${step}`
  const record = recordAddress(view.reference, me.value.actions)
  return (
    <Page
      title="Who may read this record"
      form={form}
      done={typeof done === 'string' && Object.hasOwn(words, done) ? words[done] : undefined}
      back={
        record.startsWith('/restrictions')
          ? { href: '/home', text: 'Home' }
          : { href: record, text: view.reference }
      }
    >
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">Who may read this record</h1>
      {restriction ? <Facts restriction={restriction} /> : <Open mayChange={mayChange} />}
      {mayChange && (
        <ButtonGroup>
          {restriction ? (
            <>
              <ButtonLink href={to('readers')}>Change who may read it</ButtonLink>
              <ButtonLink kind="secondary" href={to('lift')}>
                Let everybody read it again
              </ButtonLink>
            </>
          ) : (
            <ButtonLink href={to('restrict')}>Restrict it to named people</ButtonLink>
          )}
        </ButtonGroup>
      )}
      {restriction && (
        <>
          <h2 className="govuk-heading-m">Opened in an emergency</h2>
          {restriction.openedBy?.length ? (
            <Opened view={view} form={form} now={Date.now()} />
          ) : (
            <p className="govuk-body">Nobody has opened it in an emergency.</p>
          )}
        </>
      )}
    </Page>
  )
}

const Facts = ({ restriction: { kind, reason, by, at, readers } }: { readonly restriction: Restriction }) => (
  <SummaryList
    rows={[
      { key: 'Restricted because', value: kindWords[kind] },
      ...(reason ? [{ key: 'Reason', value: <TypedText text={reason} /> }] : []),
      {
        key: 'By',
        value: (
          <>
            {by.name}, {by.post}, <DateAndTime at={at} />
          </>
        ),
      },
      {
        key: 'Who may read it',
        value: (
          <ul className="govuk-list">
            {readers.map(({ id, name, post }) => (
              <li key={id}>
                {name}, {post}
              </li>
            ))}
            <li>Its author, and colleagues who write it with them</li>
          </ul>
        ),
      },
    ]}
  />
)

const Open = ({ mayChange }: { readonly mayChange: boolean }) => (
  <>
    <p className="govuk-body">
      This record is not restricted: whoever may read records of this kind can read it.
    </p>
    {mayChange && (
      <p className="govuk-body">
        Restrict it where somebody of the family works with people who could read it, where the family is
        known to the public, or where the police need it kept to few. Everybody else then sees only that there
        is a record, and whom to ask.
      </p>
    )}
  </>
)
