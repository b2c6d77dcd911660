/** Characters that steer and are not seen: controls, marks of direction, byte order marks, soft hyphens. */
const unseen = /(?!\n)\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu

/**
 * A text as paper can hold it. Line breaks stay, a tab becomes spaces, letters and their accents become one where they
 * can, and what would turn the direction of other words round is left out.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', '    ')
    .replace(/[\u2007\u202f]/g, '\u00a0')
    .replace(/(?!\u00a0)\p{Zs}/gu, ' ')
    .replace(unseen, '')
    .normalize('NFC')
