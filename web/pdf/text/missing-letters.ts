import { cleanText } from './clean-text.ts'
import { piecesOf } from './pieces.ts'
import type { Face } from './typefaces.ts'

/** Whether a text has letters that no face can draw. */
export const hasMissingLetters = (text: string, faces: readonly Face[]): boolean =>
  cleanText(text)
    .split('\n')
    .some((line) => piecesOf(line, faces).some(({ face }) => face === undefined))
