import { kindsOfKnowledge, sources } from '#shared/partners/answer.ts'
import type { SharedContribution } from '#shared/sharing/share.ts'
import { SummaryList } from '../../components/summary-list.tsx'
import { TypedText } from '../../components/typed-text.tsx'

/** What an agency told the MASH, marked with its owner and with how the owner lets it be used. */
export const ToldByAgency = ({ contribution }: { readonly contribution: SharedContribution }) => (
  <SummaryList
    title={`What was told by: ${contribution.from}`}
    rows={[
      ...(contribution.condition ? [{ key: 'How it may be used', value: contribution.condition }] : []),
      ...contribution.known.map((one) => ({
        key: [kindsOfKnowledge[one.kind].split(':')[0], one.when].filter(Boolean).join(', '),
        value: (
          <>
            <TypedText text={one.known} />
            <span className="govuk-hint">
              {one.from}. {sources[one.source]}.
            </span>
          </>
        ),
      })),
    ]}
  />
)
