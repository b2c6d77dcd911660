import { cleanText } from './clean-text.ts'
import { directionsOf } from './directions.ts'
import { runsOf } from './runs.ts'
import type { Face } from './typefaces.ts'

/** Whether a text has letters that no face can draw. */
export const hasMissingLetters = (text: string, faces: readonly Face[]): boolean =>
  cleanText(text)
    .split('\n')
    .some((line) => runsOf(line, faces, directionsOf(line)?.levels).some(({ missing }) => missing))
