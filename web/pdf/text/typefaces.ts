import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import * as fontkit from 'fontkit'
import { fontFiles } from './font-files.ts'
import { unpackWoff } from './unpack-woff.ts'

/** One file of a typeface. `name` is what the document calls it. */
export interface Face {
  readonly name: string
  readonly font: fontkit.Font
  /** A letter is one glyph, and stands where it is read: the glyphs alone tell what is written. */
  readonly plain: boolean
}

/** The faces to look for a letter in, one after another. */
export interface Typefaces {
  readonly regular: readonly Face[]
  readonly bold: readonly Face[]
}

let kept: Typefaces | undefined

/**
 * The hub's own typeface, and for the letters that it lacks Noto Sans. Read once in the life of a server: found from
 * the folder that it runs in, which has the packages above it on one machine as well as in a function.
 */
export function typefaces(): Typefaces {
  kept ??= readTypefaces(createRequire(path.join(process.cwd(), 'server.js')))
  return kept
}

function readTypefaces(from: NodeJS.Require): Typefaces {
  const read = (file: string, plain: boolean): Face => {
    const font = fontkit.create(unpackWoff(readFileSync(from.resolve(file)))) as fontkit.Font
    if (plain) rememberLetters(font)
    rememberShapes(font)
    return { name: path.basename(file, '.woff'), font, plain }
  }
  const own = (file: string) => read(file, true)
  const others = fontFiles.others.map((file) => read(file, false))
  return {
    regular: [...fontFiles.regular.map(own), ...others],
    bold: [...fontFiles.bold.map(own), ...others],
  }
}

/** How many letters' shapes are remembered of a face. */
const MOST_LETTERS = 200_000

/**
 * Shapes each text once: it is measured, and drawn later, and words come again. The library that draws scales the
 * positions that it is given, so it gets its own.
 */
function rememberShapes(font: fontkit.Font): void {
  const shape = font.layout.bind(font)
  const known = new Map<string, fontkit.GlyphRun>()
  let letters = 0
  font.layout = (text, features, ...more) => {
    if (Array.isArray(features) ? features.length > 0 : features) return shape(text, features, ...more)
    const run = known.get(text) ?? shape(text)
    if (!known.has(text)) {
      if (letters > MOST_LETTERS) known.clear()
      letters = (letters > MOST_LETTERS ? 0 : letters) + text.length
      known.set(text, run)
    }
    const positions = run.positions.map((position) => ({ ...position }))
    return Object.assign(Object.create(Object.getPrototypeOf(run)), run, { positions })
  }
}

/**
 * Asks for the glyph of each letter once. The library remembers of a glyph which letter it was first asked for, and that
 * is what a document says it stands for; the i without a dot must not be known as no more than a part of í.
 */
function rememberLetters(font: fontkit.Font): void {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
}
