import type { InformationForMash } from '#shared/partners/view.ts'
import { hub } from '../../../../api/client.ts'
import { ButtonLink } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { Table } from '../../../../components/table.tsx'
import { currentAccount } from '../../../../session/current-person.ts'
import { requestStateWords } from '../../../partners/state-words.ts'
import { DueWords } from '../../parts/due-words.tsx'
import { askingAddresses } from './addresses.ts'
import { mayAsk } from './may-ask.ts'

export default async function PartnersPage({
  params,
  searchParams,
}: PageProps<'/mash/[reference]/partners'>) {
  const { reference } = await params
  const [found, me] = await Promise.all([hub.readReferral({ reference }), currentAccount()])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { referral, information } = found.value
  const title = 'What agencies were asked'
  return (
    <Page
      title={title}
      back={{ href: `/mash/${referral.reference}`, text: `Referral ${referral.reference}` }}
      done={
        (await searchParams).done === 'asked'
          ? 'You have asked them, and they are being told by mail'
          : undefined
      }
      wide
    >
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {information.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">No agency has been asked about this referral.</p>
        </EmptyState>
      ) : (
        <Requests rows={information.toSorted(dueFirst)} />
      )}
      {mayAsk(referral, me.value) && (
        <ButtonLink href={askingAddresses.ask(referral.reference)}>Ask agencies what they know</ButtonLink>
      )}
    </Page>
  )
}

const isOpen = ({ state }: InformationForMash) => state === 'asked'
const dueFirst = (a: InformationForMash, b: InformationForMash) =>
  Number(isOpen(b)) - Number(isOpen(a)) || a.dueAt.localeCompare(b.dueAt)

const Requests = ({ rows }: { readonly rows: readonly InformationForMash[] }) => (
  <Table
    caption="What is due first stands at the top"
    rows={rows}
    keyOf={({ id }) => id}
    columns={[
      {
        heading: 'Agency',
        cell: ({ reference, id, post, organisation }) => (
          <a className="govuk-link" href={askingAddresses.of(reference, id)}>
            {organisation}, {post}
          </a>
        ),
      },
      { heading: 'Why it is asked', cell: ({ whyThisAgency }) => whyThisAgency },
      {
        heading: 'Asked',
        cell: ({ askedAt, askedBy }) => (
          <>
            <DateAndTime at={askedAt} />, {askedBy.name}
          </>
        ),
      },
      { heading: 'Due', cell: ({ dueAt }) => <DateAndTime at={dueAt} /> },
      {
        heading: 'Answer',
        cell: ({ state, timeLeft, answer }) => (
          <>
            {timeLeft ? <DueWords left={timeLeft} /> : requestStateWords[state]}
            {answer?.late && ', late'}
            {answer?.after && ', after the decision'}
          </>
        ),
      },
    ]}
  />
)
