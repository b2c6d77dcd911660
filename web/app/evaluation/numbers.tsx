import type { EvaluationDetails } from '#shared/evaluation/evaluate.ts'
import type { Change, Views } from '#shared/evaluation/facts.ts'
import type { SafeCount } from '#shared/evaluation/small-numbers.ts'
import { SummaryList } from '../../components/summary-list.tsx'
import { CountTable } from './count-table.tsx'
import { countWords } from './count-words.ts'

const viewsWords: Readonly<Record<Views, string>> = {
  present: 'Their views are there',
  reason: 'Not there, and it says why',
  neither: 'Not there, and it does not say why',
}
const opinionWords: Readonly<Record<Change, string>> = {
  more: 'The opinion is of more concern',
  same: 'The opinion is the same',
  less: 'The opinion is of less concern',
}
const indicatorWords: Readonly<Record<Change, string>> = {
  more: 'More indicators are found',
  same: 'As many indicators are found',
  less: 'Fewer indicators are found',
}

function lines<Key extends string>(words: Readonly<Record<Key, string>>, counts: Record<Key, SafeCount>) {
  return (Object.keys(words) as Key[]).map((key) => ({ label: words[key], count: counts[key] }))
}

/** How the tools were used: each number with what it counts. */
export const Numbers = ({ found }: { readonly found: EvaluationDetails }) => (
  <>
    <CountTable caption="Assessments by tool" heading="Tool" lines={found.tools} />
    {found.opinions.map(({ tool, lines }) => (
      <CountTable key={tool} caption={`Professional opinions: ${tool}`} heading="Opinion" lines={lines} />
    ))}
    <CountTable caption="Assessments by agency" heading="Agency" lines={found.agencies} />
    <CountTable caption="The child’s views" heading="Views" lines={lines(viewsWords, found.childViews)} />
    <CountTable
      caption="The views of parents or carers"
      heading="Views"
      lines={lines(viewsWords, found.parentViews)}
    />
    <h2 className="govuk-heading-m">Evidence, words and time</h2>
    <SummaryList rows={otherRows(found)} />
    <CountTable
      caption="Reviews, against the version before"
      heading="What changed"
      lines={[
        { label: 'Reviews', count: found.reviews.count },
        ...lines(opinionWords, found.reviews.opinion),
        ...lines(indicatorWords, found.reviews.indicators),
      ]}
    />
  </>
)

const tooFew = 'Too few assessments to say'

const otherRows = ({ evidence, wording, hours }: EvaluationDetails) => [
  {
    key: 'Indicators found (scales above their lowest step count as one), and those with evidence',
    value: evidenceWords(evidence),
  },
  {
    key: 'Phrases that the language helper pointed out: kept, and changed',
    value: wording ? `${countWords(wording.kept)}, ${countWords(wording.changed)}` : tooFew,
  },
  {
    key: 'Time from start to sending',
    value: hours
      ? `Half within ${hoursWords(hours.median)}, three quarters within ${hoursWords(hours.upperQuartile)}`
      : tooFew,
  },
]

function evidenceWords(evidence: EvaluationDetails['evidence']): string {
  if (evidence === 'not-asked') return 'These tools have no indicators and no scales'
  return evidence ? `${countWords(evidence.found)}, ${countWords(evidence.withEvidence)}` : tooFew
}

const hoursWords = (hours: number): string => {
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`
  return `${Math.round(hours / 24)} days`
}
