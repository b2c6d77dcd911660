import { londonClock } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../api/client.ts'
import { dateAndTime } from '../../../components/dates.ts'
import { DownloadPdf } from '../../../components/download-pdf.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { Reference } from '../../../components/reference.tsx'
import { Document } from '../../../document/document.tsx'
import { ChildFacts } from '../../../document/record/child-facts.tsx'
import { DangerFacts } from '../../../document/record/danger-facts.tsx'
import { History } from '../../../document/record/history.tsx'
import { OtherChildren } from '../../../document/record/other-children.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { RestrictionLink } from '../../restrictions/restriction-link.tsx'
import { SeriesLink } from '../../reviews/series-link.tsx'
import { Actions } from './actions-of-worker.tsx'
import { Alerts } from './alerts.tsx'
import { ChronologyPart } from './chronology-part.tsx'
import { Concern } from './concern.tsx'
import { DecisionFacts } from './decision-facts.tsx'
import { doneWords } from './done-words.ts'
import { JoinAnother } from './join-another.tsx'
import { ManagerLinks } from './manager-links.tsx'
import { MaseActions } from './mase-actions.tsx'
import { Matches } from './matches.tsx'
import { MentionsPart } from './mentions-part.tsx'
import { OnThisPage, parts } from './on-this-page.tsx'
import { PartOfPage } from './part-of-page.tsx'
import { mayAsk } from './partners/may-ask.ts'
import { PartnersPart } from './partners/partners-part.tsx'
import { SenderFacts } from './sender-facts.tsx'
import { SharesPart } from './share/shares-part.tsx'
import { UnopenedDecision } from './share/unopened-decision.tsx'
import { StandingFacts } from './standing-facts.tsx'
import { Tags } from './tags.tsx'
import { WhoLookedLink } from './who-looked-link.tsx'

export default async function ReferralPage({ params, searchParams }: PageProps<'/mash/[reference]'>) {
  const { reference } = await params
  const [found, chronology, mentions, me] = await Promise.all([
    hub.readReferral({ reference }),
    hub.readChronology({ reference }),
    hub.readMentions({ reference }),
    currentAccount(),
  ])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { referral, document, history, matches } = found.value
  const form = await readForm()
  const now = Date.now()
  const title = `Referral ${referral.reference}`
  return (
    <Page
      title={title}
      form={form}
      back={{ href: '/mash', text: 'MASH queue' }}
      done={doneWords((await searchParams).done)}
      wide
    >
      <div className="hub-official">
        <p className="govuk-body hub-print-only">
          OFFICIAL-SENSITIVE. Printed by {me.value.person.name} on {dateAndTime(new Date(now).toISOString())}.
        </p>
        <span className="govuk-caption-l">{referral.agency.name}</span>
        <h1 className="govuk-heading-l govuk-!-margin-bottom-3">
          Referral <Reference value={referral.reference} />
        </h1>
        <Tags referral={referral} />
        <SeriesLink referral={referral} />
        <RestrictionLink referral={referral} />
        <DangerFacts danger={referral.danger} />
        <Alerts referral={referral} />
        <StandingFacts referral={referral} timeLeft={found.value.timeLeft} now={now} />
        <Actions referral={referral} me={me.value} form={form} />
        <ManagerLinks referral={referral} me={me.value} />
        <UnopenedDecision view={found.value} />
        <DecisionFacts referral={referral} decisions={found.value.decisions} />
        <MaseActions referral={referral} />
        <DownloadPdf href={`/mash/${referral.reference}/pdf`} reference={referral.reference} />
        <WhoLookedLink referral={referral} me={me.value} />
        <div className="hub-beside">
          <OnThisPage documents={document} />
          <div className="hub-beside__main">
            <PartOfPage id="concern" title={parts.concern}>
              <Concern documents={document} />
            </PartOfPage>
            <PartOfPage id="child" title={parts.child}>
              <ChildFacts child={referral.child} today={londonClock(now).date} />
              <OtherChildren others={referral.otherChildren} today={londonClock(now).date} />
            </PartOfPage>
            <PartOfPage id="chronology" title={parts.chronology}>
              <ChronologyPart reference={referral.reference} found={chronology} />
            </PartOfPage>
            <PartOfPage id="matches" title={parts.matches}>
              <Matches
                reference={referral.reference}
                matches={matches}
                form={form}
                mayJudge={me.value.actions.includes('child.judge')}
                now={now}
              />
              {me.value.actions.includes('child.judge-unlike') && (
                <JoinAnother reference={referral.reference} form={form} />
              )}
            </PartOfPage>
            <PartOfPage id="mentions" title={parts.mentions}>
              <MentionsPart found={mentions} today={londonClock(now).date} />
            </PartOfPage>
            <PartOfPage id="sender" title={parts.sender}>
              <SenderFacts referral={referral} documents={document} />
            </PartOfPage>
            <PartOfPage id="partners" title={parts.partners}>
              <PartnersPart view={found.value} mayAsk={mayAsk(referral, me.value)} />
            </PartOfPage>
            <PartOfPage id="shared" title={parts.shared}>
              <SharesPart view={found.value} />
            </PartOfPage>
            <PartOfPage id="history" title={parts.history}>
              <History entries={history} />
            </PartOfPage>
            {document.map((one) => (
              <Document key={one.form.id} document={one} headingLevel={2} />
            ))}
          </div>
        </div>
      </div>
    </Page>
  )
}
