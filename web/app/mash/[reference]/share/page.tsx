import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'

export default async function ShareStartPage({ params }: PageProps<'/mash/[reference]/share'>) {
  const { reference } = await params
  const found = await hub.readSharing({ reference })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const here = `/mash/${reference}/share`
  return (
    <Page title="Pass it on" back={{ href: `/mash/${reference}`, text: `Referral ${reference}` }}>
      <span className="govuk-caption-l">{reference}</span>
      <h1 className="govuk-heading-l">Pass it on</h1>
      {found.value.notNow && <WarningText>{found.value.notNow}</WarningText>}
      <p className="govuk-body">
        You choose what they get, part by part. Nothing is chosen for you. It is recorded what was passed on,
        why, and by what right.
      </p>
      <h2 className="govuk-heading-m">Who is to have it?</h2>
      <dl className="govuk-summary-list">
        <Way href={`${here}/choose?kind=early-help`} name="Early help">
          The family must agree, unless a law asks for it without.
        </Way>
        <Way href={`${here}/choose?kind=allocated-worker`} name="The allocated worker">
          The case is open already. Their post opens it and answers.
        </Way>
        <Way href={`${here}/choose?kind=front-door`} name="Another partnership">
          It becomes a referral of its own there. You learn that it was received and decided.
        </Way>
        <Way href={`/mash/${reference}/pass`} name="The MASE">
          It gets the whole record.
        </Way>
        <Way href={`${here}/not`} name="Nobody">
          Record that you decided not to share something, and why.
        </Way>
      </dl>
    </Page>
  )
}

const Way = ({
  href,
  name,
  children,
}: {
  readonly href: string
  readonly name: string
  readonly children: string
}) => (
  <div className="govuk-summary-list__row">
    <dt className="govuk-summary-list__key">
      <a className="govuk-link" href={href}>
        {name}
      </a>
    </dt>
    <dd className="govuk-summary-list__value">{children}</dd>
  </div>
)
