import type { Me } from '#shared/api/account.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { GivenNow } from '#shared/intelligence/draft.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import { ButtonLink } from '../../../components/button.tsx'
import { Page } from '../../../components/page.tsx'
import { Panel } from '../../../components/panel.tsx'
import { PrintButton } from '../../../components/print-button.tsx'
import { Reference } from '../../../components/reference.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { WarningText } from '../../../components/warning-text.tsx'
import { giving } from '../addresses.ts'

/** What was given, with its references: shown for an hour to whoever gave it, and then nowhere. */
export function Given({ given, me }: { readonly given: GivenNow; readonly me: Me }) {
  const { items, at, fear, raisedIn } = given
  const title = items.length === 1 ? 'Your information was given' : `${items.length} items were given`
  return (
    <Page title={title} back={{ href: '/home', text: 'Home' }}>
      <Panel title={title}>{formatDateTime(at)}</Panel>
      <SummaryList
        rows={items.map(({ reference, kind }) => ({
          key: kindNames[kind],
          value: <Reference value={reference} />,
        }))}
      />
      <p className="govuk-body">
        Print or note {items.length === 1 ? 'this reference now. It is' : 'these references now. They are'}{' '}
        shown for an hour, and then not again: what you gave is on no list of yours, and not on a child’s
        record.
      </p>
      <PrintButton />
      {fear === 'yes' && (
        <>
          <WarningText>
            This was not a referral. You said that there is a child whom you fear for: make a referral, and
            ring the MASH on {me.partnership.mashPhone}.
          </WarningText>
          {me.actions.includes('assessment.start') && (
            <ButtonLink href="/assessments/new">Start an assessment</ButtonLink>
          )}
        </>
      )}
      <h2 className="govuk-heading-m">What happens next</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>An intelligence officer reads it, grades it and decides who needs to know</li>
        <li>
          Those who are told read a text that does not say who gave it. A second officer checks that first
        </li>
        <li>If they say what came of it and it may be told, you find it under ‘What came of it’</li>
        <li>If a child is in danger meanwhile, call 999</li>
      </ul>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={giving.start}>
            Share something else
          </a>
        </li>
        {raisedIn && (
          <li>
            <a className="govuk-link" href={`/assessments/${raisedIn}`}>
              Go back to the assessment <Reference value={raisedIn} />
            </a>
          </li>
        )}
      </ul>
    </Page>
  )
}
