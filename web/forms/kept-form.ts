import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { FieldError } from '#shared/failure.ts'
import { hashOf, newSecret } from '../session/secrets.ts'
import { expiry, table } from '../session/table.ts'
import { pack, unpack } from './pack.ts'
import type { Values } from './typed-form.ts'

/** How long what was typed is kept: until the next day, for whoever was called away. In milliseconds. */
const KEPT_FOR = 24 * 60 * 60_000

/** What somebody typed that is not saved yet. Kept by the server, never by the browser or in an address. */
export interface KeptForm {
  readonly path: string
  readonly values: Values
  readonly errors: readonly FieldError[]
  readonly because?: 'signed-out'
}

const keyOf = (id: string, piece: number) => ({
  pk: { S: `FORM#${hashOf(id)}` },
  sk: { S: `PIECE#${piece}` },
})

/**
 * @param person the mark of whom it belongs to (person-mark.ts): nobody else gets it back
 * @returns the id under which it can be found; random, and says nothing of what is kept
 */
export async function keepForm(person: string, form: KeptForm, now: number): Promise<string> {
  const { client, name } = table()
  const id = newSecret()
  const pieces = pack(form)
  await Promise.all(
    pieces.map((content, index) =>
      client.send(
        new PutItemCommand({
          TableName: name,
          Item: {
            ...keyOf(id, index),
            content: { B: content },
            person: { S: person },
            pieces: { N: String(pieces.length) },
            endsAt: { N: String(now + KEPT_FOR) },
            expires: expiry(now + KEPT_FOR),
          },
        }),
      ),
    ),
  )
  return id
}

export async function findKeptForm(id: string, person: string, now: number): Promise<KeptForm | undefined> {
  const first = await readPiece(id, 0)
  if (first?.person?.S !== person || Number(first.endsAt?.N) <= now) return undefined
  const others = Array.from({ length: Number(first.pieces?.N) - 1 }, (_, index) => readPiece(id, index + 1))
  const pieces = [first, ...(await Promise.all(others))].map((item) => item?.content?.B)
  return pieces.every((piece) => piece !== undefined) ? (unpack(pieces) as KeptForm) : undefined
}

/** Forgets what was kept for a person, once it is saved. */
export async function forgetForm(id: string, person: string): Promise<void> {
  const { client, name } = table()
  const first = await readPiece(id, 0)
  if (first?.person?.S !== person) return
  await Promise.all(
    Array.from({ length: Number(first.pieces?.N) }, (_, piece) =>
      client.send(new DeleteItemCommand({ TableName: name, Key: keyOf(id, piece) })),
    ),
  )
}

async function readPiece(id: string, piece: number) {
  const { client, name } = table()
  const Key = keyOf(id, piece)
  return (await client.send(new GetItemCommand({ TableName: name, Key, ConsistentRead: true }))).Item
}
