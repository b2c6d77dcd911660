/**
 * What spreadsheets take for the start of a formula or a command, also in letters of other widths and behind blanks, and
 * the tabs and line ends that they strip before they look.
 */
const STARTS = /^[\s\p{C}]*(?:[=+\-@|%＝＋－＠﹦﹢﹣﹫−]|(?<=[\t\r\n\0]))/u

/** The text of a cell that no spreadsheet takes for a formula: where it could be one, an apostrophe stands before it. */
export const guardFormula = (text: string): string => (STARTS.test(text) ? `'${text}` : text)
