import { inflateSync } from 'node:zlib'

interface Table {
  /** Its name, as a number. */
  readonly tag: number
  /** The check of its bytes. */
  readonly sum: number
  readonly data: Buffer
}

/** Tables begin at multiples of four bytes. */
const padded = (length: number) => (length + 3) & ~3

/**
 * Turns a WOFF file (W3C WOFF 1.0) into the OpenType file that was packed in it. The library reads WOFF as well, but
 * unpacks a table again for each letter that it takes from it.
 */
export function unpackWoff(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file')
  const count = file.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => readTable(file, 44 + index * 20))
  const begins = 12 + count * 16
  const whole = Buffer.alloc(tables.reduce((sum, { data }) => sum + padded(data.length), begins))
  const powers = Math.floor(Math.log2(count))
  whole.writeUInt32BE(file.readUInt32BE(4), 0)
  whole.writeUInt16BE(count, 4)
  whole.writeUInt16BE(2 ** powers * 16, 6)
  whole.writeUInt16BE(powers, 8)
  whole.writeUInt16BE(count * 16 - 2 ** powers * 16, 10)
  let at = begins
  tables.forEach(({ tag, sum, data }, index) => {
    const entry = 12 + index * 16
    for (const [place, value] of [tag, sum, at, data.length].entries())
      whole.writeUInt32BE(value, entry + place * 4)
    data.copy(whole, at)
    at += padded(data.length)
  })
  return whole
}

function readTable(file: Buffer, entry: number): Table {
  const [tag, from, packed, length, sum] = [0, 4, 8, 12, 16].map((place) => file.readUInt32BE(entry + place))
  const data = file.subarray(from, (from ?? 0) + (packed ?? 0))
  return { tag: tag ?? 0, sum: sum ?? 0, data: packed === length ? data : inflateSync(data) }
}
