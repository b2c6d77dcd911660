import { cleanText } from './clean-text.ts'
import { piecesOf } from './pieces.ts'
import { canBeShaped } from './runs.ts'
import type { Face } from './typefaces.ts'

/** Whether a text has letters that no face can draw. Told word by word: as a whole a long text takes long to shape. */
export const hasMissingLetters = (text: string, faces: readonly Face[]): boolean =>
  [...new Set(cleanText(text).match(/[^ \n]{1,100}/gu) ?? [])].some((word) =>
    piecesOf(word, faces).some(({ face, text: part }) => !face || !canBeShaped(face, part)),
  )
