import { Fragment } from 'react'

/**
 * What somebody wrote, with their line breaks, for the cell of a table: unlike `TypedText` it never breaks within a word,
 * or a narrow screen would make columns of syllables. There the table scrolls instead.
 */
export const Lines = ({ text }: { readonly text: string }) =>
  text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and lines may be equal
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
