import type { SaidIn } from '#shared/api/links.ts'
import { hub } from '../../../../api/client.ts'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { Table } from '../../../../components/table.tsx'
import { kindWords, pairHref, saidWhere } from '../link-words.ts'

const title = 'Written alike, and not looked at'

export default async function PossibleLinksPage({ searchParams }: PageProps<'/mase/links/possible'>) {
  const found = await hub.listPossibleLinks({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { pairs, more } = found.value
  const { done } = await searchParams
  return (
    <Page
      title={title}
      back={{ href: '/mase/links', text: 'Who and what is connected' }}
      done={done === 'said' ? 'What you said is kept with both records.' : undefined}
      wide
    >
      <h1 className="govuk-heading-l">{title}</h1>
      {pairs.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">Everything that two records mention alike has been looked at.</p>
        </EmptyState>
      ) : (
        <Table
          caption="Look at each, and say whether it is the same"
          columns={[
            { heading: 'What', cell: ({ one, other }) => textOf(one.mention.subject ? other : one) },
            { heading: 'Kind', cell: ({ one }) => kindWords[one.mention.kind] },
            { heading: 'In', cell: ({ one }) => <Where said={one} /> },
            { heading: 'And in', cell: ({ other }) => <Where said={other} /> },
            {
              heading: 'Look at it',
              cell: ({ one, other }) => (
                <a className="govuk-link" href={pairHref(one.id, other.id)}>
                  Compare<span className="govuk-visually-hidden"> {textOf(one)}</span>
                </a>
              ),
            },
          ]}
          rows={pairs}
          keyOf={({ one, other }) => `${one.id} ${other.id}`}
        />
      )}
      {more && <p className="govuk-body">There are more. They come up when these are looked at.</p>}
    </Page>
  )
}

const textOf = ({ mention }: SaidIn) => mention.text

const Where = ({ said }: { readonly said: SaidIn }) => (
  <>
    <Reference value={said.reference} />
    <br />
    {saidWhere(said)}
  </>
)
