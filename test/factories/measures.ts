import type { Item } from '#functions/platform/items.ts'
import { measureItem, qualityMeasureItem } from '#functions/platform/measure-items.ts'
import type { Measure } from '#shared/management/measure.ts'
import { type QualityAnswer, qualityQuestionIds } from '#shared/management/quality-questions.ts'

/** What a referral that was decided in time adds to the measures, if nothing else is said. */
export const measureOfMonth = (month: string, own: Partial<Measure> = {}): Measure => ({
  agency: { id: 'lkm-hollin-bank', name: 'Hollin Bank Academy' },
  sentAt: `${month}-15T10:00:00.000Z`,
  rating: 'amber',
  clock: 'answered',
  dueAt: `${month}-16T10:00:00.000Z`,
  doneAt: `${month}-15T14:00:00.000Z`,
  acknowledgeBy: `${month}-16T17:00:00.000Z`,
  acknowledgedAt: `${month}-15T12:00:00.000Z`,
  endings: ['early-help'],
  deciders: ['somebody'],
  again: false,
  sentWithoutSignOff: false,
  reopened: 0,
  reconsidered: 0,
  ...own,
})

/** A month in Larkmere of which every table has something to say. */
export const measuresOfMonth = (month: string): Item[] => {
  const late = { doneAt: `${month}-16T11:00:00.000Z` }
  const quality = (answer: QualityAnswer) =>
    Object.fromEntries(qualityQuestionIds.map((id) => [id, answer])) as Parameters<
      typeof qualityMeasureItem
    >[1]
  return Array.from({ length: 48 }, (_, place) => {
    const own: Partial<Measure> = {
      ...(place % 6 === 0 ? late : {}),
      rating: place % 3 === 0 ? 'green' : 'amber',
      again: place % 4 === 0,
      endings: [place % 2 === 0 ? 'early-help' : 'section-47'],
      reopened: place % 4 === 0 ? 1 : 0,
    }
    const reference = `LKM-0000-${1000 + place}-0`
    const measure = measureOfMonth(month, own)
    return [
      measureItem('LKM', reference, measure),
      qualityMeasureItem(
        { partnership: 'LKM', reference, sentAt: measure.sentAt },
        quality(place % 3 === 0 ? 'partly' : 'yes'),
      ),
    ]
  }).flat()
}
