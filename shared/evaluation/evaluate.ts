import type { AssessmentFacts, Change, Views } from './facts.ts'
import { ifEnough, type SafeCount, safeCount } from './small-numbers.ts'

/** One line of a table: what, and how many. */
export interface EvaluationLine {
  readonly label: string
  readonly count: SafeCount
}

/** How the tools of a partnership were used in a quarter. Small numbers are suppressed in all of it. */
export interface Evaluation {
  readonly assessments: SafeCount
  /** Left out where there were too few assessments to say anything of them. */
  readonly details?: EvaluationDetails
}

export interface EvaluationDetails {
  readonly tools: readonly EvaluationLine[]
  /** By tool, in the order of its own list of opinions. */
  readonly opinions: readonly { readonly tool: string; readonly lines: readonly EvaluationLine[] }[]
  readonly agencies: readonly EvaluationLine[]
  readonly childViews: Readonly<Record<Views, SafeCount>>
  readonly parentViews: Readonly<Record<Views, SafeCount>>
  /**
   * Indicators that were found, and those with evidence; left out where too few assessments had any, and 'not-asked'
   * where the tools that were used have neither indicators nor scales.
   */
  readonly evidence?: EvidenceCount | 'not-asked'
  /** Phrases that the language helper pointed out; left out where in too few assessments. */
  readonly wording?: { readonly kept: SafeCount; readonly changed: SafeCount }
  /** From start to sending, in hours: half took less than the median, a quarter more than the upper quartile. */
  readonly hours?: { readonly median: number; readonly upperQuartile: number }
  readonly reviews: {
    readonly count: SafeCount
    readonly opinion: Readonly<Record<Change, SafeCount>>
    readonly indicators: Readonly<Record<Change, SafeCount>>
  }
}

export interface EvidenceCount {
  readonly found: SafeCount
  readonly withEvidence: SafeCount
}

const HOUR = 3_600_000

export function evaluate(facts: readonly AssessmentFacts[]): Evaluation {
  const details = ifEnough(facts.length, () => detailsOf(facts))
  return { assessments: safeCount(facts.length), ...(details ? { details } : {}) }
}

function detailsOf(facts: readonly AssessmentFacts[]): EvaluationDetails {
  const reviews = facts.flatMap(({ review }) => review ?? [])
  const withWording = facts.filter(({ wording }) => wording.kept + wording.changed > 0)
  const hours = facts
    .map(({ startedAt, finishedAt }) => (Date.parse(finishedAt) - Date.parse(startedAt)) / HOUR)
    .toSorted((a, b) => a - b)
  const evidence = evidenceIn(facts)
  const wording = ifEnough(withWording.length, () => ({
    kept: safeCount(sum(withWording, ({ wording }) => wording.kept)),
    changed: safeCount(sum(withWording, ({ wording }) => wording.changed)),
  }))
  const time = ifEnough(hours.length, () => ({
    median: quantile(hours, 0.5),
    upperQuartile: quantile(hours, 0.75),
  }))
  return {
    tools: linesBy(facts, toolName),
    opinions: opinionsOf(facts),
    agencies: linesBy(facts, ({ agency }) => agency.name),
    childViews: countViews(facts.map(({ childViews }) => childViews)),
    parentViews: countViews(facts.map(({ parentViews }) => parentViews)),
    ...(evidence ? { evidence } : {}),
    ...(wording ? { wording } : {}),
    ...(time ? { hours: time } : {}),
    reviews: {
      count: safeCount(reviews.length),
      opinion: countChanges(reviews.map(({ opinion }) => opinion)),
      indicators: countChanges(reviews.map(({ indicators }) => indicators)),
    },
  }
}

function evidenceIn(facts: readonly AssessmentFacts[]): EvaluationDetails['evidence'] {
  const asked = facts.filter(({ indicators }) => indicators.asked)
  if (asked.length === 0) return 'not-asked'
  const found = asked.filter(({ indicators }) => indicators.found > 0)
  // That nobody found any points to nobody, so the assessments without any count where all are.
  return ifEnough(found.length || asked.length, () => ({
    found: safeCount(sum(found, ({ indicators }) => indicators.found)),
    withEvidence: safeCount(sum(found, ({ indicators }) => indicators.withEvidence)),
  }))
}

const toolName = ({ tool }: AssessmentFacts): string => `${tool.title}, version ${tool.version}`

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0)

const howMany = <T>(all: readonly T[], value: T): SafeCount =>
  safeCount(all.filter((one) => one === value).length)

function linesBy(
  facts: readonly AssessmentFacts[],
  labelOf: (facts: AssessmentFacts) => string,
): EvaluationLine[] {
  const labels = facts.map(labelOf)
  return [...new Set(labels)]
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'))
    .map((label) => ({ label, count: howMany(labels, label) }))
}

function opinionsOf(facts: readonly AssessmentFacts[]): EvaluationDetails['opinions'] {
  return linesBy(facts, toolName).map(({ label: tool }) => {
    const opinions = facts.filter((one) => toolName(one) === tool).map(({ opinion }) => opinion)
    const given = opinions.flatMap((opinion) => opinion ?? [])
    const labels = given.toSorted((a, b) => a.place - b.place).map(({ label }) => label)
    const none = opinions.length - given.length
    return {
      tool,
      lines: [
        ...[...new Set(labels)].map((label) => ({ label, count: howMany(labels, label) })),
        ...(none > 0 ? [{ label: 'No opinion given', count: safeCount(none) }] : []),
      ],
    }
  })
}

const countViews = (views: readonly Views[]): Record<Views, SafeCount> => ({
  present: howMany(views, 'present'),
  reason: howMany(views, 'reason'),
  neither: howMany(views, 'neither'),
})

const countChanges = (changes: readonly Change[]): Record<Change, SafeCount> => ({
  more: howMany(changes, 'more'),
  less: howMany(changes, 'less'),
  same: howMany(changes, 'same'),
})

/** Of numbers in order; rounded to whole hours. */
const quantile = (ordered: readonly number[], part: number): number =>
  Math.round(ordered[Math.floor((ordered.length - 1) * part)] ?? 0)
