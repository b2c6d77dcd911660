import { formatDate } from '#shared/identifiers/date.ts'
import { handlingCodes, informationGrades, sourceGrades } from '#shared/intelligence/grading.ts'
import type { InformationContent, InformationView } from '#shared/intelligence/recipient-view.ts'
import { gateways } from '#shared/sharing/gateways.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { PrintButton } from '../../../../components/print-button.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { releasedDetails } from '../../released-details.tsx'
import { HandlingRules } from './handling-rules.tsx'
import { SayWhatYouDid } from './say-what-you-did.tsx'
import { WhatYouSaid } from './what-you-said.tsx'
import { WhomToRing } from './whom-to-ring.tsx'

interface Props {
  readonly view: InformationView
  readonly content: InformationContent
  readonly form: FormState
}

/** What a recipient reads: the released text, how far it can be relied on, and what they must keep to. */
export const OpenedInformation = ({ view, content, form }: Props) => (
  <>
    {content.suspectedFalse && (
      <WarningText>The intelligence desk suspects that this is false. Do not act on it alone.</WarningText>
    )}
    <InsetText>
      <TypedText text={content.text} />
    </InsetText>
    <Details view={view} content={content} />
    <HandlingRules content={content} />
    <h2 className="govuk-heading-m">How far it can be relied on</h2>
    <SummaryList
      rows={[
        { key: 'Its source', value: `${content.source}: ${sourceGrades[content.source]}` },
        { key: 'What it says', value: `${content.information}: ${informationGrades[content.information]}` },
        { key: 'Handling', value: `${content.handling}: ${handlingCodes[content.handling]}` },
      ]}
    />
    <h2 className="govuk-heading-m">Who gave it to you, and what for</h2>
    <SummaryList
      rows={[
        { key: 'What you need it for', value: <TypedText text={content.purpose} /> },
        { key: 'What allows it', value: gateways[content.gateway].name },
        { key: 'To', value: view.to },
        {
          key: 'From',
          value: (
            <>
              The intelligence desk, <DateAndTime at={view.at} />
            </>
          ),
        },
        ...(content.until ? [{ key: 'You can read it until', value: formatDate(content.until) }] : []),
        {
          key: 'Opened',
          value: (
            <>
              {content.openedBy.name}, {content.openedBy.post}, <DateAndTime at={content.openedAt} />
            </>
          ),
        },
      ]}
    />
    <WhomToRing desk={view.desk} />
    <WhatYouSaid content={content} />
    <SayWhatYouDid view={view} content={content} form={form} />
    <PrintButton />
  </>
)

const Details = ({ view, content }: Pick<Props, 'view' | 'content'>) => {
  const rows = releasedDetails(view.kind, content.details)
  return rows.length > 0 ? <SummaryList rows={rows} /> : null
}
