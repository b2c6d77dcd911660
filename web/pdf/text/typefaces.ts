import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import * as fontkit from 'fontkit'
import { fontFiles } from './font-files.ts'

/** One file of a typeface. `name` is what the document calls it. */
export interface Face {
  readonly name: string
  readonly font: fontkit.Font
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
  const read = (file: string): Face => ({
    name: path.basename(file, '.woff'),
    font: fontkit.create(readFileSync(from.resolve(file))) as fontkit.Font,
  })
  const others = fontFiles.others.map(read)
  return {
    regular: [...fontFiles.regular.map(read), ...others],
    bold: [...fontFiles.bold.map(read), ...others],
  }
}
