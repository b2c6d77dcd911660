import { type Dictionary, type Name, Reader, type Value } from './parse-objects.ts'

/** What a sheet shows: its words by the mark they have in the tree, those of artifacts, and what has no mark at all. */
export interface SheetContent {
  readonly marked: ReadonlyMap<number, string>
  readonly tags: ReadonlyMap<number, string>
  readonly artifacts: string
  /** Operators that draw outside of both. */
  readonly unmarked: readonly string[]
}

interface Mark {
  readonly tag: string
  readonly mcid?: number
  readonly actual?: string
}

const drawing = new Set(['TJ', 'Tj', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'Do', 'sh'])

/** Which letters the glyphs of a font stand for: a table for each two bytes (ISO 32000-1, 9.10.3). */
export function readLetters(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  for (const [, first, , list] of map.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g))
    [...(list ?? '').matchAll(/<([\w\s]*)>/g)].forEach(([, code], index) => {
      const bytes = Buffer.from((code ?? '').replaceAll(' ', ''), 'hex')
      letters.set(Number.parseInt(first ?? '', 16) + index, bytes.swap16().toString('utf16le'))
    })
  return letters
}

/** Runs through the operators of a sheet. `fonts` gives the letters of each font by its name there. */
export function readContent(
  content: string,
  fonts: (name: string) => ReadonlyMap<number, string>,
): SheetContent {
  const marked = new Map<number, string>()
  const tags = new Map<number, string>()
  const unmarked: string[] = []
  let artifacts = ''
  let marks: Mark[] = []
  let font: ReadonlyMap<number, string> = new Map()
  let operands: Value[] = []
  const show = (text: string) => {
    const mcid = marks.findLast((mark) => mark.mcid !== undefined)?.mcid
    if (marks.some(({ tag }) => tag === 'Artifact')) artifacts += text
    else if (mcid !== undefined) marked.set(mcid, (marked.get(mcid) ?? '') + text)
  }
  const reader = new Reader(content)
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!(typeof token === 'object' && token !== null && 'word' in token)) {
      operands.push(token as Value)
      continue
    }
    const word = token.word as string
    if (drawing.has(word) && !marks.some((mark) => mark.tag === 'Artifact' || mark.mcid !== undefined))
      unmarked.push(word)
    if (word === 'BMC') marks.push({ tag: (operands[0] as Name).name })
    if (word === 'BDC') {
      const { MCID, ActualText } = operands[1] as Dictionary
      const tag = (operands[0] as Name).name
      const actual = typeof ActualText === 'string' ? { actual: ActualText } : {}
      marks.push({ tag, ...(typeof MCID === 'number' ? { mcid: MCID } : {}), ...actual })
      if (typeof MCID === 'number') {
        tags.set(MCID, tag)
        marked.set(MCID, '')
      }
      if (actual.actual !== undefined) show(actual.actual)
    }
    if (word === 'EMC') marks = marks.slice(0, -1)
    if (word === 'Tf') font = fonts((operands[0] as Name).name)
    // What is told instead of the glyphs has been taken already.
    if (word === 'TJ' && !marks.some(({ actual }) => actual !== undefined))
      for (const part of operands[0] as Value[])
        if (typeof part === 'string')
          for (let index = 0; index < part.length; index += 2)
            show(font.get(part.charCodeAt(index) * 256 + part.charCodeAt(index + 1)) ?? '\uFFFD')
    operands = []
  }
  return { marked, tags, artifacts, unmarked }
}
