/** Who gives an item, as far as a text could name them. */
export interface Giver {
  readonly name: string
  readonly agency: string
}

const selves = new Set(['i', 'i did', 'me', 'myself', 'self', 'we', 'we did', 'us'])
const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')
const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** Words that stand in the names of many agencies, and name none of them. */
const common = new Set(
  'a an and at for in of on the to academy borough centre care children city college council county family health hospital house nhs office police primary schools school service services social team trust young youth'.split(
    ' ',
  ),
)

/** Whether words name an agency: by one of its own and another of its name, so that others of the same town do not. */
function namesAgency(words: readonly string[], agency: string): boolean {
  const ofAgency = [...new Set(wordsOf(agency).filter((part) => part.length > 2))]
  const said = ofAgency.filter((part) => words.includes(part))
  return said.some((part) => !common.has(part)) && said.length >= Math.min(2, ofAgency.length)
}

/** Whether a short text says that the giver did it themselves, or says their name or their agency. */
export const namesGiver = (text: string, { name, agency }: Giver): boolean => {
  const words = wordsOf(text).map((word) => word.replace(/[’']s$/, ''))
  return (
    selves.has(plain(text)) ||
    wordsOf(name).some((part) => words.includes(part)) ||
    namesAgency(words, agency)
  )
}

/**
 * What in a text looks like its giver's own name or agency: how they know is asked apart, and kept apart. The words as they are
 * written there. It only points; names of others are often alike.
 */
export function findGiveaways(text: string, { name, agency }: Giver): string[] {
  const telling = new Set([
    ...wordsOf(name).filter((part) => part.length > 1),
    ...wordsOf(agency).filter((part) => part.length > 2 && !common.has(part)),
  ])
  const written = text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  return [...new Set(written.filter((word) => telling.has(word.toLowerCase().replace(/[’']s$/, ''))))]
}

/** Where a text says how its writer knows, in the words that people use for it. */
export const saysHow = (text: string): string[] => [
  ...new Set(
    text.match(
      /\b(?:I (?:saw|heard|was told|noticed|met|spoke|visited)|(?:told|said to|confided in|disclosed to) (?:me|us)|my (?:pupil|patient|client|colleague|class|school|surgery|ward)|our (?:school|pupils?|patients?|clients?|service|surgery|ward))\b/gi,
    ) ?? [],
  ),
]
