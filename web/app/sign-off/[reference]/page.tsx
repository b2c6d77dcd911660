import { londonClock } from '#shared/identifiers/date-time.ts'
import { stateNames } from '#shared/referral/states.ts'
import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { Document } from '../../../document/document.tsx'
import { ChildFacts } from '../../../document/record/child-facts.tsx'
import { DangerFacts } from '../../../document/record/danger-facts.tsx'
import { History } from '../../../document/record/history.tsx'
import { OtherChildren } from '../../../document/record/other-children.tsx'
import { RouteFacts } from '../../../document/record/route-facts.tsx'
import { signOffWords } from '../../../document/record/sign-off-words.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { contactNames } from '../parts/contact-names.ts'
import { documentsOf } from '../parts/documents-of.ts'
import { LeadActions } from './lead-actions.tsx'

export default async function ReadForSignOffPage({
  params,
  searchParams,
}: PageProps<'/sign-off/[reference]'>) {
  const { reference } = await params
  const [found, me, contacts] = await Promise.all([
    hub.readAssessment({ reference }),
    currentAccount(),
    contactNames(),
  ])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { referral, history, author } = found.value
  const today = londonClock(Date.now()).date
  const title = `Sign-off of ${referral.reference}`
  const { done } = await searchParams
  return (
    <Page
      title={title}
      back={{ href: '/sign-off', text: 'Sign-off' }}
      done={done === 'commented' ? 'Your comment is saved. Its author finds it in the history' : undefined}
      wide
    >
      <span className="govuk-caption-l">{stateNames[referral.state]}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <DangerFacts danger={referral.danger} />
      <SummaryList
        rows={[
          { key: 'Sign-off', value: signOffWords(referral.signOff) },
          ...(referral.signOff.withoutReason
            ? [{ key: 'Why it was sent without', value: <TypedText text={referral.signOff.withoutReason} /> }]
            : []),
          {
            key: 'Author',
            value: [author.name, author.post, author.phone, author.email].filter(Boolean).join(', '),
          },
        ]}
      />
      <LeadActions referral={referral} isOwn={referral.author.id === me.value.person.id} />
      <h2 className="govuk-heading-m">The child</h2>
      <ChildFacts child={referral.child} today={today} />
      <OtherChildren others={referral.otherChildren} today={today} />
      <h2 className="govuk-heading-m">Where it goes, and why</h2>
      <RouteFacts route={referral.route} />
      <h2 className="govuk-heading-m">What has happened</h2>
      <History entries={history} />
      {documentsOf(found.value, today, contacts).map((document) => (
        <Document key={document.form.id} document={document} headingLevel={2} />
      ))}
    </Page>
  )
}
