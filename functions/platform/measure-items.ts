import { londonClock } from '#shared/identifiers/date-time.ts'
import { type Measure, measureOf } from '#shared/management/measure.ts'
import type { QualityAnswer, QualityQuestion } from '#shared/management/quality-questions.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { keys, MEASURES, QUALITY } from './keys.ts'
import { queryAll } from './read.ts'

/** The answers about one referral, as they are counted: without who gave them, and without their comments. */
export type QualityMeasure = Readonly<Record<QualityQuestion, QualityAnswer>>

/** The month in London in which a referral was sent: all that is counted of it stands there. */
const monthOf = (sentAt: string): string => londonClock(sentAt).date.slice(0, 7)

export const measureItem = (code: string, reference: string, measure: Measure): Item<Measure> => ({
  ...keys.measure(code, monthOf(measure.sentAt), MEASURES, reference),
  entity: 'measure',
  data: measure,
})

/** Brings what a referral adds to the measures up to date; nothing where that stays as it was. */
export function measureWrites(next: Referral, before: Referral): Write[] {
  const [was, is] = [measureOf(before), measureOf(next)]
  if (!is || JSON.stringify(was) === JSON.stringify(is)) return []
  const { partnership, reference } = next
  const moved = was && monthOf(was.sentAt) !== monthOf(is.sentAt)
  return [
    { put: measureItem(partnership, reference, is) },
    ...(moved ? [{ remove: keys.measure(partnership, monthOf(was.sentAt), MEASURES, reference) }] : []),
  ]
}

export const qualityMeasureItem = (
  { partnership, reference, sentAt }: Pick<Referral, 'partnership' | 'reference' | 'sentAt'>,
  answers: QualityMeasure,
): Item<QualityMeasure> => ({
  ...keys.measure(partnership, monthOf(sentAt as string), QUALITY, reference),
  entity: 'quality-measure',
  data: answers,
})

const referenceIn = ({ sk }: Item): string => sk.slice(sk.indexOf('#') + 1)

/** What the referrals that were sent in some months add to the measures. A query for each month, all at once. */
export async function readMeasures(
  deps: Dependencies,
  code: string,
  months: readonly string[],
): Promise<{
  measures: (Measure & { reference: string })[]
  qualities: (QualityMeasure & { reference: string })[]
}> {
  const items = (
    await Promise.all(months.map((month) => queryAll(deps, keys.measure(code, month, '', '').pk)))
  ).flat()
  const of = <T extends object>(entity: Item['entity']) =>
    items
      .filter((item) => item.entity === entity)
      .map((item) => ({ ...(item.data as T), reference: referenceIn(item) }))
  return { measures: of<Measure>('measure'), qualities: of<QualityMeasure>('quality-measure') }
}
