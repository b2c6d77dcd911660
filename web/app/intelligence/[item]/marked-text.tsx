import type { Finding } from '#shared/intelligence/revealing.ts'

interface Props {
  readonly field: string
  readonly text: string
  readonly findings: readonly Finding[]
}

/** A text with what the hub points at marked in it. */
export function MarkedText({ field, text, findings }: Props) {
  const marks = findings
    .flatMap(({ places }) => places)
    .filter((place) => place.field === field)
    .toSorted((a, b) => a.start - b.start)
  const parts: { readonly at: number; readonly text: string; readonly marked: boolean }[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (end <= at) continue
    const from = Math.max(start, at)
    if (from > at) parts.push({ at, text: text.slice(at, from), marked: false })
    parts.push({ at: from, text: text.slice(from, end), marked: true })
    at = end
  }
  if (at < text.length) parts.push({ at, text: text.slice(at), marked: false })
  return (
    <div className="hub-words">
      <p className="hub-words__sentence hub-typed">
        {parts.map((part) =>
          part.marked ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
        )}
      </p>
    </div>
  )
}
