import { type Dictionary, type Name, parseObjects, Ref, type Stored, type Value } from './parse-objects.ts'
import { readContent, readLetters, type SheetContent } from './read-content.ts'

/** An element of the tree of structure. `text` is its own words and those below it, in the order of the tree. */
export interface PdfNode {
  readonly role: string
  readonly scope?: string
  readonly text: string
  readonly children: readonly PdfNode[]
}

export interface ReadPdf {
  readonly title: string
  readonly language: string
  readonly marked: boolean
  readonly displaysTitle: boolean
  readonly metadata: string
  readonly root: PdfNode
  readonly sheets: readonly SheetContent[]
  /** Places in the tree whose words have another mark on their sheet. */
  readonly misplaced: readonly string[]
  readonly bookmarks: readonly { readonly title: string; readonly level: number }[]
}

/** Reads a PDF as a program for the blind would: by its tree. Knows what the hub's own files need, and no more. */
export function readPdf(file: Buffer): ReadPdf {
  const { objects, trailer } = parseObjects(file)
  const stored = (value: Value | undefined): Stored =>
    value instanceof Ref ? (objects.get(value.id) ?? { value: null }) : { value: value ?? null }
  const dictionary = (value: Value | undefined) => stored(value).value as Dictionary
  const name = (value: Value | undefined) => (stored(value).value as Name | null)?.name ?? ''
  const list = (value: Value | undefined) => {
    const found = stored(value).value
    return Array.isArray(found) ? found : found === null ? [] : [found]
  }
  const catalog = dictionary(trailer.Root)

  const kids = list(dictionary(catalog.Pages).Kids) as Ref[]
  const sheets = kids.map((page) => {
    const { Contents, Resources } = dictionary(page)
    const fonts = dictionary(dictionary(Resources).Font)
    const letters = (font: string) =>
      readLetters(stored(dictionary(fonts[font]).ToUnicode).stream?.toString('latin1') ?? '')
    const known = new Map<string, ReadonlyMap<number, string>>()
    return readContent(stored(Contents).stream?.toString('latin1') ?? '', (font) => {
      const found = known.get(font) ?? letters(font)
      known.set(font, found)
      return found
    })
  })
  const places = new Map(kids.map(({ id }, index) => [id, sheets[index]]))

  const misplaced: string[] = []
  const nodeOf = (value: Value): PdfNode => {
    const { S, K, Pg, A } = dictionary(value)
    const role = name(S)
    const scope = A ? name(dictionary(A).Scope) : ''
    const children: PdfNode[] = []
    let text = ''
    for (const kid of list(K)) {
      if (kid instanceof Ref) {
        const child = nodeOf(kid)
        children.push(child)
        text += child.text
        continue
      }
      const mark = typeof kid === 'number' ? { MCID: kid, Pg } : (kid as Dictionary)
      const sheet = places.get((mark.Pg as Ref).id)
      const words = sheet?.marked.get(mark.MCID as number)
      if (words === undefined || sheet?.tags.get(mark.MCID as number) !== role) misplaced.push(role)
      text += words ?? ''
    }
    return { role, ...(scope ? { scope } : {}), text, children }
  }

  const bookmarks: { title: string; level: number }[] = []
  const follow = (first: Value | undefined, level: number) => {
    for (let item = first; item; item = dictionary(item).Next) {
      bookmarks.push({ title: String(dictionary(item).Title), level })
      follow(dictionary(item).First, level + 1)
    }
  }
  if (catalog.Outlines) follow(dictionary(catalog.Outlines).First, 1)

  const roots = list(dictionary(catalog.StructTreeRoot).K)
  return {
    title: String(stored(dictionary(trailer.Info).Title).value),
    language: String(stored(catalog.Lang).value),
    marked: dictionary(catalog.MarkInfo).Marked === true,
    displaysTitle: dictionary(catalog.ViewerPreferences).DisplayDocTitle === true,
    metadata: stored(catalog.Metadata).stream?.toString() ?? '',
    root: nodeOf(roots[0] ?? null),
    sheets,
    misplaced,
    bookmarks,
  }
}

/** All elements of one kind, in the order of the tree. */
export const findNodes = (node: PdfNode, ...roles: readonly string[]): PdfNode[] => [
  ...(roles.includes(node.role) ? [node] : []),
  ...node.children.flatMap((child) => findNodes(child, ...roles)),
]
