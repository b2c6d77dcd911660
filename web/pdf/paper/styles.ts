/** How words are set: size in points, and which faces. */
export interface Style {
  readonly size: number
  readonly bold?: true
  readonly colour: string
}

/** Ink on white reaches 7 to 1 in both colours (WCAG 2.2, 1.4.6). */
const ink = '#0b0c0c'
const quiet = '#484949'

export const styles = {
  h1: { size: 22, bold: true, colour: ink },
  h2: { size: 17, bold: true, colour: ink },
  h3: { size: 14, bold: true, colour: ink },
  body: { size: 11.5, colour: ink },
  strong: { size: 11.5, bold: true, colour: ink },
  hint: { size: 11.5, colour: quiet },
  note: { size: 10, colour: quiet },
  margin: { size: 10, colour: ink },
  marking: { size: 10, bold: true, colour: ink },
} as const satisfies Record<string, Style>

/** The height of a line, of its size. */
export const LEADING = 1.32

/** A4 in points, and what stays free of it. Head and foot stand in the margins. */
export const sheet = { width: 595.28, height: 841.89, left: 54, right: 54, top: 66, bottom: 62 } as const
export const MEASURE = sheet.width - sheet.left - sheet.right
