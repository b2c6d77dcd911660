import { type Rating, ratingIds } from '#shared/referral/ratings.ts'
import type { Limit } from '#shared/time/limit.ts'
import { publishedSchemes } from '#shared/time/schemes/published.ts'
import type { ClockScheme, SchemeLimits } from '#shared/time/schemes/scheme.ts'
import { limitWords } from '#shared/time/settings/limit-words.ts'
import { SummaryList, type SummaryRow } from '../../../components/summary-list.tsx'

/** What areas have published: each to be looked at, and to start from. */
export const Schemes = ({ mayChange }: { readonly mayChange: boolean }) => (
  <>
    {publishedSchemes.map((scheme) => (
      <section key={scheme.id}>
        <SummaryList title={scheme.name} level={3} rows={rowsOf(scheme)} />
        {mayChange && (
          <p className="govuk-body">
            <a className="govuk-link" href={`/clocks/change?scheme=${scheme.id}`}>
              Start from this scheme<span className="govuk-visually-hidden">: {scheme.name}</span>
            </a>
          </p>
        )}
      </section>
    ))}
  </>
)

const rowsOf = (scheme: ClockScheme): SummaryRow[] => [
  { key: 'About', value: scheme.about },
  { key: 'Published', value: scheme.source },
  ...limitRows('Decide, rated', scheme.decision),
  ...(scheme.decisionUnrated
    ? [{ key: 'Decide, not rated', value: limitWords(scheme.decisionUnrated) }]
    : []),
  ...limitRows('Partners answer, rated', scheme.partnerReturn),
]

const limitRows = (what: string, limits: SchemeLimits = {}): SummaryRow[] =>
  ratingIds.flatMap((rating: Rating) => {
    const limit: Limit | 'none' | undefined = limits[rating]
    if (!limit) return []
    return [{ key: `${what} ${rating}`, value: limit === 'none' ? 'No target' : limitWords(limit) }]
  })
