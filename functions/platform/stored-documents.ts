import { gunzipSync, gzipSync } from 'node:zlib'
import { type Audience, type FrozenDocument, redact } from '#shared/form/document/document.ts'
import type { Person } from '#shared/people/person.ts'
import { audiencesOf } from '#shared/permissions/may-read-withheld.ts'
import { type FormName, formNames, type Referral } from '#shared/referral/referral.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'
import { actorOf, resourceOf } from './open.ts'

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

/**
 * The forms of the latest sending among the items of a referral, as somebody may read them who may read the referral.
 * Every way out of the hub reads them here.
 */
export const documentsFor = (person: Person, referral: Referral, items: readonly Item[]): FrozenDocument[] =>
  documentsOf(items, audiencesOf(actorOf(person), { ...resourceOf(referral), ownerId: referral.owner?.id }))

/**
 * The forms of the latest sending among the items of a referral, the assessment first; none before it was sent.
 *
 * @param audiences of which the reader is one; what is kept for others is left out
 */
export function documentsOf(items: readonly Item[], audiences: readonly Audience[] = []): FrozenDocument[] {
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
    const document: FrozenDocument = JSON.parse(
      gunzipSync(Buffer.concat(own.map(({ zipped }) => zipped))).toString(),
    )
    return [redact(document, audiences)]
  })
}
