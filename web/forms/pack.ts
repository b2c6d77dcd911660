import { gunzipSync, gzipSync } from 'node:zlib'

/** A DynamoDB item holds at most 400 kB, its keys included. */
const PIECE = 380_000

/** Makes any JSON value small, and cuts it into pieces that each fit an item. */
export function pack(value: unknown): Uint8Array[] {
  const packed = gzipSync(JSON.stringify(value))
  return Array.from({ length: Math.ceil(packed.length / PIECE) }, (_, index) =>
    packed.subarray(index * PIECE, (index + 1) * PIECE),
  )
}

export const unpack = (pieces: readonly Uint8Array[]): unknown =>
  JSON.parse(gunzipSync(Buffer.concat(pieces)).toString('utf8'))
