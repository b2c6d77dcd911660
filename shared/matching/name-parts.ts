/** Letters that no accent was added to, so that taking accents off leaves them, and how they are written without. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
}

/** Written with the next part or apart from it. */
const joined = new Set(['mc', 'mac', 'o'])

/** Often left out, and no help in telling people apart. */
const particles = new Set(
  'al el bin bint ibn ben van von der den de da di du del della dos la le ap ab'.split(' '),
)

/**
 * The parts of a person's name as they can be compared: lower case, without accents and apostrophes, parted at spaces
 * and hyphens. 'Zoë O’Neill-Łuk' gives zoe, oneill, luk. Particles such as 'al' and 'de' go where two parts remain.
 * Names in other scripts than Latin keep their own letters.
 */
export function nameParts(name: string): string[] {
  const parts: string[] = []
  for (const part of fold(name).split(/[^\p{L}\p{N}]+/u)) {
    const last = parts.at(-1)
    if (last !== undefined && joined.has(last)) parts[parts.length - 1] = last + part
    else if (part !== '') parts.push(part)
  }
  const telling = parts.filter((part) => !particles.has(part))
  return telling.length >= 2 ? telling : parts
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʻ`´]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøðđþłħıŋə]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
}
