import { gunzipSync, gzipSync } from 'node:zlib'
import type { FrozenDocument } from '#shared/form/document.ts'
import { type FormName, formNames } from '#shared/referral/referral.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'

/** An item of DynamoDB holds 400 kB; the rest is room for its keys. */
const PIECE_BYTES = 380_000

/** A piece of a frozen form as it is stored: compressed, because it repeats the words of every question. */
interface StoredPiece {
  readonly sentAt: string
  readonly form: FormName
  readonly piece: number
  readonly zipped: Uint8Array
}

/** The items of a form that was sent at a moment. What an earlier sending froze stays beside it, as it was. */
export function documentItems(
  reference: string,
  sentAt: string,
  form: FormName,
  document: FrozenDocument,
): Item<StoredPiece>[] {
  const zipped = gzipSync(JSON.stringify(document))
  return Array.from({ length: Math.ceil(zipped.length / PIECE_BYTES) }, (_, piece) => ({
    ...keys.document(reference, sentAt, form, piece),
    entity: 'document',
    data: {
      sentAt,
      form,
      piece,
      zipped: zipped.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES),
    },
  }))
}

/** The forms of the latest sending among the items of a referral, the assessment first; none before it was sent. */
export function documentsOf(items: readonly Item[]): FrozenDocument[] {
  const pieces = items.filter(({ entity }) => entity === 'document').map(({ data }) => data as StoredPiece)
  const latest = pieces
    .map(({ sentAt }) => sentAt)
    .toSorted()
    .at(-1)
  return formNames.flatMap((form) => {
    const own = pieces
      .filter((piece) => piece.sentAt === latest && piece.form === form)
      .toSorted((a, b) => a.piece - b.piece)
    if (own.length === 0) return []
    return [JSON.parse(gunzipSync(Buffer.concat(own.map(({ zipped }) => zipped))).toString())]
  })
}
