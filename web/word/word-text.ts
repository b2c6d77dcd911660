import { type IRunOptions, TextRun } from 'docx'
import { cleanText } from '../pdf/text/clean-text.ts'
import { directionsOf } from '../pdf/text/directions.ts'

/** What XML 1.0 has no room for besides what is left out of every paper: two characters that stand for none. */
const noCharacter = /[\ufffe\uffff]/g

export const wordText = (text: string): string => cleanText(text).replace(noCharacter, '')

/** A text as Word sets it: line breaks stay; what begins with letters from right to left stands at the right. */
export function textRuns(
  text: string,
  own: Omit<IRunOptions, 'text' | 'children'> = {},
): { readonly bidirectional?: true; readonly children: TextRun[] } {
  const clean = wordText(text)
  const directions = directionsOf(clean)
  const fromRight = directions !== undefined && directions.base % 2 === 1
  return {
    ...(fromRight ? { bidirectional: true } : {}),
    children: clean.split('\n').map(
      (line, index) =>
        new TextRun({
          ...own,
          text: line,
          break: index > 0 ? 1 : 0,
          ...(fromRight ? { rightToLeft: true } : {}),
        }),
    ),
  }
}
