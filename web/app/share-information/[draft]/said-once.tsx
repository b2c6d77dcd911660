import type { SubmissionDraft } from '#shared/intelligence/draft.ts'
import { howKnown } from '#shared/intelligence/provenance.ts'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { giving } from '../addresses.ts'
import { type Recipient, toldWords, whoIsNamed } from './named-words.ts'

const answers = { yes: 'Yes', no: 'No', 'not-known': 'Not known' } as const

/** How the giver knows: kept apart from what they give. */
export function SourceCard({ draft: { id, source } }: { readonly draft: SubmissionDraft }) {
  if (!source) return null
  const rows = [
    { key: 'How you know it', text: howKnown[source.know] },
    { key: 'Who told you', text: source.toldBy },
    { key: 'In your words', text: source.howWords },
    { key: 'Who else knows', text: source.whoElseKnows },
    { key: 'Anything else points the same way', text: answers[source.corroborated] },
    { key: 'May be untrue', text: answers[source.doubted] },
    { key: 'Somebody could be hurt', text: answers[source.sourceAtRisk] },
    { key: 'To be careful of', text: source.caution },
  ].flatMap(({ key, text }) => (text ? [{ key, value: <TypedText text={text} /> }] : []))
  return (
    <>
      <h2 className="govuk-heading-m" id="source">
        How you know
      </h2>
      <p className="govuk-body">
        Kept apart and encrypted.{' '}
        <a className="govuk-link" href={giving.source(id)}>
          Change how you know
        </a>
      </p>
      <SummaryList rows={rows} />
    </>
  )
}

interface NamedProps {
  readonly draft: SubmissionDraft
  readonly recipients: readonly Recipient[]
}

export const NamedCard = ({ draft, recipients }: NamedProps) => (
  <>
    <h2 className="govuk-heading-m">Who needs to know</h2>
    {draft.named.length === 0 ? (
      <p className="govuk-body">You have named nobody.</p>
    ) : (
      <ul className="govuk-list govuk-list--bullet">
        {draft.named.map((named) => (
          <li key={named.id}>
            {whoIsNamed(named, recipients)}: {toldWords(named)}
          </li>
        ))}
      </ul>
    )}
    <p className="govuk-body">
      <a className="govuk-link" href={giving.people(draft.id)}>
        {draft.named.length === 0 ? 'Name somebody who needs to know' : 'Change who needs to know'}
      </a>
    </p>
  </>
)
