import { gunzipSync, gzipSync } from 'node:zlib'
import type { NotShared, Share, SharedCopy } from '#shared/sharing/share.ts'
import type { TransferFate } from '#shared/sharing/transfer-fate.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'

/** An item of DynamoDB holds 400 kB; the rest is room for its keys. */
const PIECE_BYTES = 380_000

/** A piece of the chosen parts as they are stored: compressed, as the forms that they were taken from. */
interface CopyPiece {
  readonly share: string
  readonly piece: number
  readonly zipped: Uint8Array
}

/** A share is listed for the post that it was sent to and, until somebody there has opened it, for whoever must chase it. */
export const shareItem = (share: Share): Item<Share> => ({
  ...keys.share(share.reference, share.id),
  entity: 'share',
  data: share,
  ...('contactId' in share.to
    ? {
        senderPk: lists.sharesTo(share.partnership, share.to.contactId),
        senderSk: `${share.at}#${share.id}`,
      }
    : {}),
  ...(share.chase?.at
    ? {
        worklistPk: lists.sharesUnopened(share.partnership),
        worklistSk: `${share.chase.at}#${share.id}`,
      }
    : {}),
})

export const notSharedItem = (decision: NotShared): Item<NotShared> => ({
  ...keys.share(decision.reference, decision.id),
  entity: 'not-shared',
  data: decision,
})

/** The chosen parts as they were at that moment. */
export function copyItems(reference: string, share: string, copy: SharedCopy): Item<CopyPiece>[] {
  const zipped = gzipSync(JSON.stringify(copy))
  return Array.from({ length: Math.ceil(zipped.length / PIECE_BYTES) }, (_, piece) => ({
    ...keys.shareCopy(reference, share, piece),
    entity: 'share-copy',
    data: { share, piece, zipped: zipped.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES) },
  }))
}

/** What was passed on, among the items of a referral; the latest first. */
export const sharesOf = (items: readonly Item[]): Share[] =>
  items
    .filter(({ entity }) => entity === 'share')
    .map(({ data }) => data as Share)
    .toSorted((a, b) => b.at.localeCompare(a.at))

/** What was not passed on, and why; the latest first. */
export const notSharedOf = (items: readonly Item[]): NotShared[] =>
  items
    .filter(({ entity }) => entity === 'not-shared')
    .map(({ data }) => data as NotShared)
    .toSorted((a, b) => b.at.localeCompare(a.at))

/** What became of a share at another partnership, as far as its sender may know. */
export const fateOf = (items: readonly Item[], { reference, id }: Share): TransferFate | undefined =>
  items.find(({ sk }) => sk === keys.transferFate(reference, id).sk)?.data as TransferFate | undefined

/** The chosen parts of a share, among the items that stand under it. */
export function copyOf(items: readonly Item[], share: string): SharedCopy {
  const pieces = items
    .filter(({ entity, data }) => entity === 'share-copy' && (data as CopyPiece).share === share)
    .map(({ data }) => data as CopyPiece)
    .toSorted((a, b) => a.piece - b.piece)
  if (pieces.length === 0) return { documents: [] }
  return JSON.parse(gunzipSync(Buffer.concat(pieces.map(({ zipped }) => zipped))).toString())
}
