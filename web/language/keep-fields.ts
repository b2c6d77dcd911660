/** The fields with which a phrase is kept. */
export const keepFields = {
  reference: 'reference',
  form: 'form',
  section: 'section',
  question: 'question',
  phrase: 'phrase',
  keep: 'keep',
  anchor: 'anchor',
} as const

/** Each phrase on the page has its own box for the reason. */
export const reasonField = (anchor: string): string => `because-${anchor}`
