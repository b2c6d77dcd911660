import type { Measure, Step } from './measure.ts'

/** One row of bars: how many of something there are, in each version. */
export interface BarGroup {
  readonly label: string
  readonly values: readonly number[]
}

/** What a series looks like over time. The drawing and the table beneath it are made of the same. */
export interface Picture {
  /** The opinions that there were to choose from, lowest first, and which was chosen in each version. */
  readonly steps: readonly Step[]
  readonly opinions: readonly (string | undefined)[]
  readonly bars: { readonly title: string; readonly groups: readonly BarGroup[] }
}

/**
 * Draws together the measures of a series, the first version first. Bars are what the tools count: indicators by level,
 * else scales by level, else how much was answered. Nothing is weighed or added up across kinds.
 */
export function pictureOf(measures: readonly Measure[]): Picture {
  return {
    steps: mergeSteps(measures.map(({ opinion }) => opinion?.steps ?? [])),
    opinions: measures.map(({ opinion }) => opinion?.value),
    bars: barsOf(measures),
  }
}

/**
 * The steps of all versions in one order. Those of the latest come as they are; what only an earlier one had stands
 * after the step that it stood after there.
 */
export function mergeSteps(lists: readonly (readonly Step[])[]): Step[] {
  const merged: Step[] = []
  for (const steps of lists.toReversed())
    for (const [index, step] of steps.entries()) {
      if (merged.some(({ id }) => id === step.id)) continue
      const after = merged.findIndex(({ id }) => id === steps[index - 1]?.id)
      merged.splice(index > 0 && after < 0 ? merged.length : after + 1, 0, step)
    }
  return merged
}

function barsOf(measures: readonly Measure[]): Picture['bars'] {
  const counted = new Set(measures.flatMap(({ counts }) => counts.map(({ level }) => level)))
  const levels = mergeSteps(measures.map((measure) => measure.levels)).filter(({ id }) => counted.has(id))
  const hasIndicators = measures.some(({ indicators }) => Object.keys(indicators).length > 0)
  if (hasIndicators) return { title: 'Indicators', groups: indicatorGroups(measures, levels) }
  if (measures.some(({ scales }) => Object.values(scales).some(({ level }) => level !== undefined)))
    return {
      title: 'Scales answered with each level',
      groups: levels.map(({ id, label }) => ({
        label,
        values: measures.map((one) => countOf(one, id)?.scales ?? 0),
      })),
    }
  return {
    title: 'Questions',
    groups: [
      { label: 'Answered', values: measures.map(({ answered }) => answered) },
      { label: 'Marked as not known', values: measures.map(({ notKnown }) => notKnown) },
      {
        label: 'Not answered',
        values: measures.map(({ asked, answered, notKnown }) => asked - answered - notKnown),
      },
    ],
  }
}

const countOf = ({ counts }: Measure, level: string | undefined) =>
  counts.find((count) => count.level === level)

function indicatorGroups(measures: readonly Measure[], levels: readonly Step[]): BarGroup[] {
  const present = (label: string, level: string | undefined): BarGroup => ({
    label,
    values: measures.map((measure) => countOf(measure, level)?.present ?? 0),
  })
  const unlevelled = measures.some(({ counts }) => counts.some(({ level }) => level === undefined))
  return [
    ...levels.map(({ id, label }) => present(`${label}: present`, id)),
    ...(unlevelled ? [present(levels.length > 0 ? 'No level: present' : 'Present', undefined)] : []),
    {
      label: 'Suspected',
      values: measures.map(({ counts }) => counts.reduce((sum, { suspected }) => sum + suspected, 0)),
    },
  ]
}
