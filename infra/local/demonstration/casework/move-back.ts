import {
  type AttributeValue,
  DeleteItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import { trails } from '#functions/platform/audit.ts'
import { type Dependencies, runtimeDependencies } from '#functions/platform/dependencies.ts'
import { type Attributes, toAttributes } from '#functions/platform/items.ts'
import { keyOf, keys } from '#functions/platform/keys.ts'
import { measureItem } from '#functions/platform/measure-items.ts'
import { referralObject } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import { type ReviewWait, reviewItem } from '#functions/platform/review-item.ts'
import { firstOf } from '#functions/platform/version-item.ts'
import { measureOf } from '#shared/management/measure.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { reviewDue } from '#shared/review/due.ts'
import { demonstrationPartnerships } from '../partnerships.ts'

const DAY = 86_400_000
const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g

/**
 * Moves what was written of some records just now so many days back, or a part of one, with its trail: the demonstration's casework
 * is written in one go, and a review is due after three months. Done twice, it is done once.
 */
export async function moveBack(references: readonly string[], days: number): Promise<void> {
  const deps = runtimeDependencies()
  const shift = shiftBy(deps, days)
  for (const reference of references) {
    const head = (await findItem<Referral>(deps, keys.referral(reference)))?.data
    if (!head) continue
    const { hub, audit } = deps.tables
    await moveAll(deps, hub, keys.referral(reference).pk, shift)
    await moveAll(deps, hub, keys.version(firstOf(head), 0, '').pk, shift)
    await moveAll(deps, audit, trails.of(head.partnership, referralObject(reference)), shift)
    await countAgain(deps, reference)
    await measureAgain(deps, head)
  }
  deps.db.destroy()
}

type Shift = (text: string) => string

/** Moves the moments in a text so many days back that are of now. */
export function shiftBy({ clock }: Pick<Dependencies, 'clock'>, days: number): Shift {
  // Less than what it is moved by, so that what was moved is not moved again.
  const since = new Date(clock().getTime() - Math.min(DAY, (days * DAY) / 2)).toISOString()
  return (text) =>
    text.replace(INSTANT, (at) => (at < since ? at : new Date(Date.parse(at) - days * DAY).toISOString()))
}

/** Moves all that stands under a partition key. */
export async function moveAll({ db }: Dependencies, table: string, pk: string, shift: Shift): Promise<void> {
  let from: Attributes | undefined
  do {
    const page = await db.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
        ExclusiveStartKey: from,
      }),
    )
    for (const item of page.Items ?? []) {
      const moved = shiftIn({ M: item }, shift).M as Attributes
      if (JSON.stringify(moved) === JSON.stringify(item)) continue
      await db.send(new PutItemCommand({ TableName: table, Item: moved }))
      if (moved.sk?.S !== item.sk?.S)
        await db.send(
          new DeleteItemCommand({ TableName: table, Key: { pk: { S: pk }, sk: item.sk as AttributeValue } }),
        )
    }
    from = page.LastEvaluatedKey
  } while (from)
}

function shiftIn(value: AttributeValue, shift: Shift): AttributeValue {
  if (value.S !== undefined) return { S: shift(value.S) }
  if (value.L !== undefined) return { L: value.L.map((one) => shiftIn(one, shift)) }
  if (value.M === undefined) return value
  const entries = Object.entries(value.M).map(([name, one]) => [name, shiftIn(one, shift)] as const)
  return { M: Object.fromEntries(entries) }
}

/** What a referral adds to the measures stands with the month in which it was sent. */
async function measureAgain(deps: Dependencies, before: Referral): Promise<void> {
  const { partnership, reference } = before
  const now = (await findItem<Referral>(deps, keys.referral(reference)))?.data
  const [was, is] = [measureOf(before), now && measureOf(now)]
  if (!was || !is) return
  const [from, to] = [was, is].map((measure) => measureItem(partnership, reference, measure))
  if (!from || !to) return
  const { db, tables } = deps
  await db.send(new PutItemCommand({ TableName: tables.hub, Item: toAttributes(to) }))
  if (from.pk !== to.pk)
    await db.send(new DeleteItemCommand({ TableName: tables.hub, Key: toAttributes(keyOf(from)) }))
}

/** A review is due so many calendar months after the day that it was moved to. */
async function countAgain(deps: Dependencies, reference: string): Promise<void> {
  const [head, wait] = await Promise.all([
    findItem<Referral>(deps, keys.referral(reference)),
    findItem<ReviewWait>(deps, keys.review(reference)),
  ])
  const partnership = demonstrationPartnerships.find(({ code }) => code === head?.data.partnership)
  if (!head?.data.sentAt || !wait || !partnership?.review) return
  const due = reviewDue(head.data.sentAt, partnership.review, partnership.calendar)
  await deps.db.send(
    new PutItemCommand({ TableName: deps.tables.hub, Item: toAttributes(reviewItem({ ...wait.data, due })) }),
  )
}
