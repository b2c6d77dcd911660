import { outcomes } from '#shared/referral/outcomes.ts'
import type { SharedCopy } from '#shared/sharing/share.ts'
import { SummaryList } from '../../components/summary-list.tsx'
import { TypedText } from '../../components/typed-text.tsx'
import { Document } from '../../document/document.tsx'
import { birthWords } from '../../document/record/birth-words.ts'
import { DangerFacts } from '../../document/record/danger-facts.tsx'
import { ToldByAgency } from './told-by-agency.tsx'

/** The chosen parts of a record as they were when it was passed on, and nothing else of it. */
export function CopyOfParts({ copy, today }: { readonly copy: SharedCopy; readonly today: string }) {
  const { child, postcode, otherChildren = [], danger, decision, documents, contributions = [] } = copy
  return (
    <>
      {danger && <DangerFacts danger={danger} />}
      {danger?.now === 'no' && (
        <p className="govuk-body">The sender did not say that the child is in danger now.</p>
      )}
      {child && (
        <SummaryList
          title="The child"
          rows={[
            { key: 'Name', value: child.name ?? 'Not known' },
            { key: 'Date of birth', value: birthWords(child, today) ?? 'Not known' },
            { key: 'NHS number', value: child.nhsNumber ?? 'Not known' },
            { key: 'Unique pupil number', value: child.upn ?? 'Not known' },
          ]}
        />
      )}
      {postcode && (
        <SummaryList title="Where the child lives" rows={[{ key: 'Postcode', value: postcode }]} />
      )}
      {otherChildren.length > 0 && (
        <SummaryList
          title="The other children"
          rows={otherChildren.map((one) => ({
            key: one.name ?? 'Name not known',
            value: birthWords(one, today) ?? 'Date of birth not known',
          }))}
        />
      )}
      {decision && (
        <SummaryList
          title="What the MASH decided"
          rows={[
            { key: 'Outcome', value: outcomes[decision.outcome] },
            { key: 'Reasons', value: <TypedText text={decision.reasons} /> },
            { key: 'What the sender should do', value: <TypedText text={decision.senderShould} /> },
          ]}
        />
      )}
      {contributions.map((one) => (
        <ToldByAgency key={one.from} contribution={one} />
      ))}
      {documents.map((one) => (
        <Document key={one.form.id} document={one} headingLevel={2} />
      ))}
    </>
  )
}
