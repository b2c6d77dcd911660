/** The outward part of a postcode, as it stands for a district: ZZ99, or one with a letter at its end. */
const district = /^[a-z]{1,2}\d[a-z\d]?$/
/** What follows the district where a postcode is written out. */
const inward = /^\d[a-z]{2}$/

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a text names a place of the directory: its words one after another, or any postcode of a district. */
export function findPlace(text: string, place: string): boolean {
  const wanted = wordsOf(place)
  if (wanted.length === 0) return false
  const words = wordsOf(text)
  const [first = ''] = wanted
  if (wanted.length === 1 && district.test(first))
    return words.some(
      (word) => word === first || (word.startsWith(first) && inward.test(word.slice(first.length))),
    )
  return words.some((_, start) => wanted.every((word, index) => words[start + index] === word))
}
