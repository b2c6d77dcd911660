import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb'
import { acknowledgementDue, decisionDue } from '#functions/platform/clocks.ts'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { type Item, toAttributes } from '#functions/platform/items.ts'
import { measureItem, qualityMeasureItem } from '#functions/platform/measure-items.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import type { Ending, Measure } from '#shared/management/measure.ts'
import { monthBefore } from '#shared/management/periods.ts'
import { type QualityAnswer, qualityQuestionIds } from '#shared/management/quality-questions.ts'
import type { Rating } from '#shared/referral/ratings.ts'
import { demonstrationPartnerships } from '../partnerships.ts'
import { numbersFrom, pick } from './numbers.ts'

const MONTHS = 11
const HOUR = 3_600_000
/** One in so many was looked back at. */
const LOOKED_AT = 9

const agencies = [
  { id: 'lkm-hollin-bank', name: 'Hollin Bank Academy' },
  { id: 'lkm-health', name: 'Larkmere Community Health Trust' },
  { id: 'lkm-police', name: 'Larkmere Police' },
]

/** What tends to come of which rating. */
const ways: readonly {
  readonly rating: Rating
  readonly share: number
  readonly endings: readonly Ending[]
}[] = [
  {
    rating: 'red',
    share: 2,
    endings: ['section-47', 'strategy-discussion', 'immediate-protection', 'section-47'],
  },
  {
    rating: 'amber',
    share: 5,
    endings: ['section-17', 'mase', 'strategy-discussion', 'allocated-worker', 'early-help'],
  },
  {
    rating: 'green',
    share: 6,
    endings: ['early-help', 'specialist-service', 'universal', 'no-further-action'],
  },
  { rating: 'blue', share: 2, endings: ['universal', 'advice-only', 'no-further-action'] },
]
const drawn = ways.flatMap((way) => Array.from({ length: way.share }, () => way))

function measureIn(month: string, next: () => number): Measure {
  const partnership = demonstrationPartnerships.find(({ code }) => code === 'LKM')
  if (!partnership) throw new Error('No Larkmere')
  const day = String(1 + Math.floor(next() * 28)).padStart(2, '0')
  const sent = Date.parse(`${month}-${day}T08:00:00.000Z`) + next() * 10 * HOUR
  const sentAt = new Date(sent).toISOString()
  const { rating, endings } = pick(drawn, next())
  const dueAt = decisionDue(partnership, {
    sentAt,
    rating: { level: rating, reason: '', at: sentAt },
    pauses: [],
  })
  const acknowledgeBy = acknowledgementDue(partnership, sentAt)
  const limit = Date.parse(dueAt ?? acknowledgeBy ?? sentAt) - sent
  // Most are decided well before the limit; about one in seven after it.
  const done = sent + limit * (next() < 0.86 ? 0.2 + 0.75 * next() : 1.05 + 0.6 * next())
  const told = Math.min(done, Date.parse(acknowledgeBy ?? sentAt) + HOUR * (next() < 0.93 ? -1 - next() : 2))
  return {
    agency: pick(agencies, next()),
    sentAt,
    rating,
    clock: 'answered',
    dueAt,
    doneAt: new Date(done).toISOString(),
    acknowledgeBy,
    acknowledgedAt: new Date(Math.max(sent + HOUR / 4, told)).toISOString(),
    endings: [pick(endings, next())],
    deciders: [],
    again: next() < 0.22,
    sentWithoutSignOff: next() < 0.06,
    reopened: next() < 0.04 ? 1 : 0,
    reconsidered: next() < 0.05 ? 1 : 0,
  }
}

const qualityOf = (next: () => number) =>
  Object.fromEntries(
    qualityQuestionIds.map((id): [string, QualityAnswer] => [
      id,
      pick(['yes', 'yes', 'yes', 'yes', 'partly', 'partly', 'no', 'not-applicable'] as const, next()),
    ]),
  ) as Parameters<typeof qualityMeasureItem>[1]

/** What one database call takes. */
const AT_ONCE = 25

function itemsOf(month: string, seed: number): Item[] {
  const next = numbersFrom(seed)
  const many = 34 + Math.floor(next() * 22)
  return Array.from({ length: many }, (_, place): Item[] => {
    const measure = measureIn(month, next)
    const reference = `earlier-${place}`
    const about = { partnership: 'LKM', reference, sentAt: measure.sentAt }
    return [
      measureItem('LKM', reference, measure),
      ...(place % LOOKED_AT === 0 ? [qualityMeasureItem(about, qualityOf(next))] : []),
    ]
  }).flat()
}

/**
 * Writes what the MASH of Larkmere measured in the months before the demonstration begins, so that its dashboard has
 * something to show. They stand for earlier months: only the measures are there, of invented referrals that nobody can
 * open. Written again, they are the same.
 */
export async function writeEarlierMonths(today: CalendarDate): Promise<void> {
  const deps = runtimeDependencies()
  const months = Array.from({ length: MONTHS }, (_, back) => monthBefore(today.slice(0, 7), back + 1))
  const items = months.flatMap((month, place) => itemsOf(month, 20_011 + place * 97))
  try {
    for (let from = 0; from < items.length; from += AT_ONCE) {
      const puts = items
        .slice(from, from + AT_ONCE)
        .map((item) => ({ PutRequest: { Item: toAttributes(item) } }))
      await deps.db.send(new BatchWriteItemCommand({ RequestItems: { [deps.tables.hub]: puts } }))
    }
  } finally {
    deps.db.destroy()
  }
}
