import { DynamoDBClient, PutItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { expect, vi } from 'vitest'
import type { Item } from '#functions/platform/items.ts'
import { fromAttributes, toAttributes } from '#functions/platform/items.ts'
import { lists, UNSENT_MAIL_SHARDS } from '#functions/platform/keys.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { clientSettings } from '#infra/local/database/client.ts'
import type { TableName } from '#infra/tables.ts'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { Api } from './api.ts'

export const clientFor = ({ hub }: Pick<Api, 'hub'>): DynamoDBClient =>
  new DynamoDBClient(clientSettings(hub.addresses.database as string))

/** Everything in a table, as no function could read it. */
export async function allItems<T = unknown>(
  api: Pick<Api, 'hub'>,
  table: TableName,
  filter: Partial<ScanCommand['input']> = {},
): Promise<Item<T>[]> {
  const db = clientFor(api)
  const items: Item<T>[] = []
  let from: ScanCommand['input']['ExclusiveStartKey']
  try {
    do {
      const page = await db.send(
        new ScanCommand({ ...filter, TableName: table, ConsistentRead: true, ExclusiveStartKey: from }),
      )
      items.push(...(page.Items ?? []).map((attributes) => fromAttributes<T>(attributes)))
      from = page.LastEvaluatedKey
    } while (from)
  } finally {
    db.destroy()
  }
  return items
}

/** Puts an item into the hub table past the API, as it would stand there had time gone by. */
export async function putItem(api: Pick<Api, 'hub'>, item: Item): Promise<void> {
  const db = clientFor(api)
  try {
    await db.send(new PutItemCommand({ TableName: 'hub', Item: toAttributes(item) }))
  } finally {
    db.destroy()
  }
}

export const auditEntries = async (api: Pick<Api, 'hub'>): Promise<AuditEntry[]> =>
  (await allItems<AuditEntry>(api, 'audit')).map(({ data }) => data)

/** Entries of the audit trail that something leaves. Those from before are left out by the database, which is quicker. */
export async function entriesLeftWhile(
  api: Pick<Api, 'hub'>,
  act: () => Promise<unknown>,
): Promise<AuditEntry[]> {
  const from = new Date(Date.now() + 1).toISOString()
  while (new Date().toISOString() < from) await new Promise((resolve) => setTimeout(resolve, 1))
  await act()
  const left = await allItems<AuditEntry>(api, 'audit', {
    FilterExpression: '#data.#at >= :from',
    ExpressionAttributeNames: { '#data': 'data', '#at': 'at' },
    ExpressionAttributeValues: { ':from': { S: from } },
  })
  return left.map(({ data }) => data)
}

const mailItems = async (api: Pick<Api, 'hub'>, reference?: string): Promise<Mail[]> =>
  (await allItems<Mail>(api, 'hub'))
    .filter(({ entity, data }) => entity === 'mail' && (!reference || data.reference === reference))
    .map(({ data }) => data)

/** Waits until SES has taken, or refused for good, all mail that was written. */
export async function mailIsOut(api: Pick<Api, 'hub'>): Promise<void> {
  const db = clientFor(api)
  const unsent = (shard: number) =>
    db.send(
      new QueryCommand({
        TableName: 'hub',
        IndexName: 'worklist',
        KeyConditionExpression: 'worklistPk = :pk',
        ExpressionAttributeValues: { ':pk': { S: lists.unsentMail(shard) } },
      }),
    )
  const shards = Array.from({ length: UNSENT_MAIL_SHARDS }, (_, shard) => shard)
  try {
    await vi.waitFor(
      async () => {
        const pages = await Promise.all(shards.map(unsent))
        expect(pages.flatMap(({ Items }) => Items ?? [])).toEqual([])
      },
      { timeout: 15_000, interval: 50 },
    )
  } finally {
    db.destroy()
  }
}

/** What the mailbox holds about a referral: `kind address`, in alphabetical order. */
export async function mailsAbout(
  api: Pick<Api, 'hub'> & { readonly mailbox: Api['mailbox'] },
  reference: string,
): Promise<string[]> {
  await mailIsOut(api)
  const kinds = new Map((await mailItems(api, reference)).map(({ id, kind }) => [id, kind]))
  return api.mailbox.kept
    .all()
    .filter(({ tags }) => tags.reference === reference)
    .flatMap(({ to, tags }) => to.map((address) => `${kinds.get(tags.mail as never)} ${address}`))
    .toSorted()
}
