import { inflateSync } from 'node:zlib'

/** A reference to another object of the file. */
export class Ref {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
}
export type Value = string | number | boolean | null | Ref | Name | Value[] | Dictionary
export interface Dictionary {
  readonly [key: string]: Value | undefined
}
/** A name, such as /TH: not a text. */
export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
export interface Stored {
  readonly value: Value
  readonly stream?: Buffer
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads the values of PDF's syntax (ISO 32000-1, 7.3) one after another. */
export class Reader {
  readonly text: string
  at: number
  constructor(text: string, at = 0) {
    this.text = text
    this.at = at
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  /** The next value; a word that is none, such as an operator, comes as `{ word }`. */
  next(): Value | { readonly word: string } | undefined {
    this.match(/\s*/y)
    if (this.at >= this.text.length) return undefined
    if (this.match(/<</y) !== undefined) return this.dictionary()
    if (this.match(/\[/y) !== undefined) return this.until(']')
    if (this.match(/\(/y) !== undefined) return this.literal()
    const hex = this.match(/<[0-9a-fA-F\s]*>/y)
    if (hex) return decoded(Buffer.from(hex.replace(/[<>\s]/g, ''), 'hex'))
    const name = this.match(/\/[^\s/<>[\]()]*/y)
    if (name !== undefined) return new Name(name.slice(1))
    const ref = this.match(/\d+ 0 R/y)
    if (ref) return new Ref(Number.parseInt(ref, 10))
    const number = this.match(/[-+]?[\d.]+(?:e-?\d+)?/y)
    if (number !== undefined) return Number(number)
    const word = this.match(/[^\s/<>[\]()]+/y)
    if (word === undefined) throw new Error(`Not PDF: ${this.text.slice(this.at, this.at + 40)}`)
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : { word }
  }

  value(): Value {
    return this.next() as Value
  }

  private until(end: string): Value[] {
    const values: Value[] = []
    for (;;) {
      this.match(/\s*/y)
      if (this.text.startsWith(end, this.at)) break
      values.push(this.value())
    }
    this.at += end.length
    return values
  }

  private dictionary(): Dictionary {
    const values = this.until('>>')
    const pairs: [string, Value][] = []
    for (let index = 0; index < values.length; index += 2)
      pairs.push([(values[index] as Name).name, values[index + 1] as Value])
    return Object.fromEntries(pairs)
  }

  private literal(): string {
    let bytes = ''
    for (let depth = 1; ; this.at++) {
      const character = this.text[this.at] ?? ''
      if (character === '\\') {
        this.at++
        const escaped = this.text[this.at] ?? ''
        bytes += escapes[escaped] ?? escaped
        continue
      }
      if (character === '(') depth++
      if (character === ')') depth--
      if (depth === 0) break
      bytes += character
    }
    this.at++
    return decoded(Buffer.from(bytes, 'latin1'))
  }
}

/** A text string: UTF-16 where it says so, else a byte a letter. */
function decoded(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1')
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
}

/** All objects of a file by number, found by its table of places, and the last dictionary, which leads to the others. */
export function parseObjects(file: Buffer): { objects: ReadonlyMap<number, Stored>; trailer: Dictionary } {
  const text = file.toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const trailer = new Reader(text, text.indexOf('trailer', table) + 'trailer'.length).value() as Dictionary
  const places = [...text.slice(table, text.indexOf('trailer', table)).matchAll(/(\d{10}) \d{5} n/g)]
  const objects = new Map<number, Stored>()
  places.forEach(([, place], index) => {
    const at = Number(place)
    const head = /^(\d+) 0 obj\s/.exec(text.slice(at, at + 20))
    if (Number(head?.[1]) !== index + 1) throw new Error(`No object ${index + 1} at ${at}`)
    const reader = new Reader(text, at + (head?.[0].length ?? 0))
    const value = reader.value()
    const begins = /^\s*stream\r?\n/.exec(text.slice(reader.at, reader.at + 12))
    if (!begins) objects.set(index + 1, { value })
    else {
      const from = reader.at + begins[0].length
      const { Length, Filter } = value as Dictionary
      const raw = file.subarray(from, from + Number(Length))
      objects.set(index + 1, { value, stream: Filter ? inflateSync(raw) : raw })
    }
  })
  return { objects, trailer }
}
