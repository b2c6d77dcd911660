import { inflateRawSync } from 'node:zlib'
import { findXml, readXml, type XmlNode } from './read-xml.ts'

const END = 0x06054b50
const ENTRY = 0x02014b50

/** The files in a zip archive, by their names (PKWARE APPNOTE 6.3.3, sections 4.3.7 to 4.3.16). */
export function unzip(file: Buffer): Map<string, Buffer> {
  let end = file.length - 22
  while (end >= 0 && file.readUInt32LE(end) !== END) end--
  if (end < 0) throw new Error('Not a zip archive')
  const files = new Map<string, Buffer>()
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (file.readUInt32LE(at) !== ENTRY) throw new Error('Not an entry of a zip archive')
    const [method, packed, name, extra, comment, from] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ]
    const begins = from + 30 + file.readUInt16LE(from + 26) + file.readUInt16LE(from + 28)
    const data = file.subarray(begins, begins + packed)
    files.set(file.toString('utf8', at + 46, at + 46 + name), method === 0 ? data : inflateRawSync(data))
    at += 46 + name + extra + comment
  }
  return files
}

/** A paragraph of the document: its style, and its words. */
export interface WordParagraph {
  readonly style?: string
  readonly text: string
  readonly fromRight: boolean
}

export interface ReadWord {
  /** Every part of the archive that is XML, read. */
  readonly parts: ReadonlyMap<string, XmlNode>
  readonly body: XmlNode
  readonly title: string
  /** Of the whole document. */
  readonly language?: string
  readonly paragraphs: readonly WordParagraph[]
  /** All the words of the body, in the order of reading. */
  readonly text: string
  readonly header: string
  readonly footer: string
}

/** The words of an element: its runs, line breaks and tabs. */
export const wordsOf = (node: XmlNode): string =>
  findXml(node, 'w:t', 'w:br', 'w:tab', 'w:instrText')
    .map(({ name, children }) =>
      name === 'w:br'
        ? '\n'
        : name === 'w:tab'
          ? '\t'
          : children.filter((one) => typeof one === 'string').join(''),
    )
    .join('')

/** Reads a Word document as another program would. @throws where it is no archive, or a part is not well-formed */
export function readWord(file: Buffer): ReadWord {
  const parts = new Map(
    [...unzip(file)]
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, data]) => [name, readXml(data.toString('utf8'))] as const),
  )
  const part = (name: string): XmlNode => {
    const found = [...parts].find(([one]) => one.startsWith(name))?.[1]
    if (!found) throw new Error(`No part ${name}`)
    return found
  }
  const [body] = findXml(part('word/document'), 'w:body')
  if (!body) throw new Error('No body')
  const [language] = findXml(part('word/styles'), 'w:docDefaults').flatMap((node) => findXml(node, 'w:lang'))
  return {
    parts,
    body,
    title: findXml(part('docProps/core'), 'dc:title')[0]?.children.join('') ?? '',
    language: language?.attributes['w:val'],
    paragraphs: findXml(body, 'w:p').map((node) => ({
      style: findXml(node, 'w:pStyle')[0]?.attributes['w:val'],
      text: wordsOf(node),
      fromRight: findXml(node, 'w:bidi').length > 0,
    })),
    text: wordsOf(body),
    header: wordsOf(part('word/header')),
    footer: wordsOf(part('word/footer')),
  }
}
