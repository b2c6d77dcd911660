import {
  type CancellationReason,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import type { AuditEntry } from '#shared/audit/entry.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { auditPut } from './audit.ts'
import type { Dependencies } from './dependencies.ts'
import { DatabaseBusy, withFaultsNamed } from './faults.ts'
import { type Entity, fromAttributes, type Item, toAttributes } from './items.ts'
import { type Key, keyOf } from './keys.ts'

/** A condition on the item as it stands, with its names and values. */
export interface Condition {
  readonly expression: string
  readonly names?: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, unknown>>
}

/** One write of a transaction. */
export type Write =
  | { readonly put: Item; readonly when?: Condition }
  | { readonly remove: Key; readonly when?: Condition }
  /** Writes nothing: the item must be so for the rest to be written. */
  | { readonly check: Key; readonly when: Condition }
  | Addition

/** Adds to the counters of an item, which is made where it is not there. */
export interface Addition {
  readonly add: Key
  readonly entity: Entity
  /** By the name of the counter; attributes of the item itself. */
  readonly numbers: Readonly<Record<string, number>>
}

/** The item must not be there yet. */
export const isNew: Condition = { expression: 'attribute_not_exists(pk)' }

/** The item's content must still have this version. */
export const hasVersion = (version: number): Condition => ({
  expression: '#data.#version = :version',
  names: { '#data': 'data', '#version': 'version' },
  values: { ':version': version },
})

/** Somebody else came first: which write met something else, and what stands there now. */
export interface Lost {
  readonly index: number
  readonly current?: Item
}

const ATTEMPTS = 6

/** DynamoDB takes no more in one transaction; not every engine that stands in for it says so. */
const MOST_WRITES = 100

/**
 * A transaction takes each item once: what two changes in it add to the same counters is added up. Additions come last,
 * so that which write was lost can be told by its place.
 */
export function additionsOnce(writes: readonly Write[]): Write[] {
  const sums = new Map<string, Addition>()
  for (const write of writes)
    if ('add' in write) {
      const name = JSON.stringify(keyOf(write.add))
      const numbers = { ...sums.get(name)?.numbers }
      for (const [counter, by] of Object.entries(write.numbers))
        numbers[counter] = (numbers[counter] ?? 0) + by
      sums.set(name, { ...write, numbers })
    }
  return [...writes.filter((write) => !('add' in write)), ...sums.values()]
}

function toUpdate(addition: Addition, table: string): TransactWriteItem {
  const { entity, numbers } = addition
  const counters = Object.entries(numbers)
  return {
    Update: {
      TableName: table,
      Key: toAttributes(keyOf(addition.add)),
      UpdateExpression: `SET #entity = :entity, #data = :data ADD ${counters
        .map((_, index) => `#n${index} :n${index}`)
        .join(', ')}`,
      ExpressionAttributeNames: {
        '#entity': 'entity',
        '#data': 'data',
        ...Object.fromEntries(counters.map(([name], index) => [`#n${index}`, name])),
      },
      ExpressionAttributeValues: toAttributes({
        ':entity': entity,
        ':data': {},
        ...Object.fromEntries(counters.map(([, by], index) => [`:n${index}`, by])),
      }),
    },
  }
}

function toTransactItem(write: Write, table: string): TransactWriteItem {
  if ('add' in write) return toUpdate(write, table)
  const { expression, names, values } = write.when ?? {}
  const conditional = {
    TableName: table,
    ConditionExpression: expression,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values && toAttributes(values),
    ReturnValuesOnConditionCheckFailure: write.when ? ('ALL_OLD' as const) : undefined,
  }
  if ('put' in write) return { Put: { ...conditional, Item: toAttributes(write.put) } }
  return 'remove' in write
    ? { Delete: { ...conditional, Key: toAttributes(keyOf(write.remove)) } }
    : {
        ConditionCheck: {
          ...conditional,
          ConditionExpression: expression,
          Key: toAttributes(keyOf(write.check)),
        },
      }
}

const isPassing = (reason: CancellationReason): boolean =>
  reason.Code === 'TransactionConflict' || reason.Code === 'ThrottlingError'

/** Writes a change with what else hangs on it and its audit entries: everything or nothing. */
export const commit = (
  deps: Dependencies,
  writes: readonly Write[],
  audit: AuditEntry | readonly [AuditEntry, ...AuditEntry[]],
): Promise<Result<void, Lost>> => {
  const entries = [audit].flat() as [AuditEntry, ...AuditEntry[]]
  return transact(
    deps,
    [
      ...additionsOnce(writes).map((write) => toTransactItem(write, deps.tables.hub)),
      ...entries.map((entry) => ({ Put: auditPut(deps, entry) })),
    ],
    entries[0].id,
  )
}

/** As `commit`, for what the hub does by itself and nobody is accountable for: the fate of a mail. */
export const commitUnaudited = (deps: Dependencies, writes: readonly Write[]): Promise<Result<void, Lost>> =>
  transact(
    deps,
    additionsOnce(writes).map((write) => toTransactItem(write, deps.tables.hub)),
    deps.newId(),
  )

/**
 * When two transactions meet, the database cancels one of them; it is tried again, and then either goes through or
 * finds its condition broken.
 */
async function transact(
  deps: Dependencies,
  items: TransactWriteItem[],
  token: string,
): Promise<Result<void, Lost>> {
  if (items.length > MOST_WRITES) throw new Error(`A transaction of ${items.length} writes is too large`)
  const command = new TransactWriteItemsCommand({ TransactItems: items, ClientRequestToken: token })
  for (let attempt = 1; ; attempt++) {
    try {
      await withFaultsNamed(() => deps.db.send(command))
      return ok(undefined)
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error
      const reasons = error.CancellationReasons ?? []
      const index = reasons.findIndex((reason) => reason.Code === 'ConditionalCheckFailed')
      if (index >= 0) {
        const current = reasons[index]?.Item
        return fail({ index, current: current && fromAttributes(current) })
      }
      if (!reasons.some(isPassing)) throw error
      if (attempt === ATTEMPTS) throw new DatabaseBusy(error)
      await pause(attempt)
    }
  }
}

/** Waits longer each time, and not the same as the others who wait. */
const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt))
