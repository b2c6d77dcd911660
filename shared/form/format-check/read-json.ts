import { fail, ok, type Result } from '../../result.ts'
import { pathOf } from './complaint.ts'
import { type JsonFault, scanJson } from './scan-json.ts'

/** Where something stands in a file, both counted from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** What a file says, and where in it each part stands. */
export interface ReadJson {
  readonly value: unknown
  /** The place of a part, named as complaints name it; of what holds it where it is not there itself. */
  readonly placeOf: (path: string) => TextPlace
}

/** A file that is no JSON, or says one thing twice: where, what, and how to put it right. */
export type UnreadableJson = Omit<JsonFault, 'at'> & TextPlace

/** Reads JSON as people write it, with the place of everything in it. */
export function readJson(file: string): Result<ReadJson, UnreadableJson> {
  const text = file.replace(/^\uFEFF/, '')
  const scanned = scanJson(text)
  if (!scanned.ok) {
    const { at, ...fault } = scanned.failure
    return fail({ ...fault, ...placeAt(text, at) })
  }
  const starts = new Map(scanned.value.map(({ path, at }) => [pathOf(path), at]))
  return ok({
    value: JSON.parse(text),
    placeOf: (path) => placeAt(text, path === 'the file' ? 0 : nearestOf(starts, path)),
  })
}

/** The start of a part, or of the innermost part around it that is there. */
function nearestOf(starts: ReadonlyMap<string, number>, path: string): number {
  for (let length = path.length; length > 0; length--) {
    const ends = length === path.length || path[length] === '.' || path[length] === '['
    const at = ends ? starts.get(path.slice(0, length)) : undefined
    if (at !== undefined) return at
  }
  return 0
}

function placeAt(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
