/** An element of a well-formed file, with what stands in it. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlNode | string)[]
}

const token =
  /<\?[^?]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Characters that XML 1.0 allows (section 2.2). */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));?/gi, (whole, hex, number, name) => {
    if (hex || number) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number))
    const known = entities[name]
    if (known === undefined || !whole.endsWith(';')) throw new Error(`Unknown entity ${whole}`)
    return known
  })

/** Reads XML and throws where it is not well-formed: Word refuses a file then. */
export function readXml(text: string): XmlNode {
  if (!allowed.test(text)) throw new Error('A character that XML does not allow')
  const root: XmlNode = { name: '', attributes: {}, children: [] }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const found = token.exec(text)
    if (!found) throw new Error(`Not well-formed at ${at}: ${text.slice(at, at + 60)}`)
    const [, closing, name, attributes = '', alone, words] = found
    const parent = open.at(-1) as XmlNode
    if (words !== undefined) parent.children.push(decoded(words))
    if (!name) continue
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`${name} closes something else`)
      continue
    }
    const node: XmlNode = {
      name,
      attributes: Object.fromEntries(
        Array.from(attributes.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g), ([, key = '', value = '']) => [
          key,
          decoded(value),
        ]),
      ),
      children: [],
    }
    parent.children.push(node)
    if (!alone) open.push(node)
  }
  const [first] = root.children.filter((child) => typeof child !== 'string')
  if (open.length !== 1 || !first || typeof first === 'string') throw new Error('Not closed')
  return first
}

const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string'

/** Every element of some names below a node, in order. */
export const findXml = (node: XmlNode, ...names: readonly string[]): XmlNode[] =>
  node.children
    .filter(isNode)
    .flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...findXml(child, ...names)])
