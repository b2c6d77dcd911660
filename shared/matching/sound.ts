/**
 * How the sound of a part of a name is written down. A small relative of Metaphone (Philips, 1990) that is kinder to
 * names that are spelled in English in many ways: Mohammed and Muhamad, Yusuf and Joseph, Catherine and Kathryn, Steven
 * and Stephen, Hannah and Ana come out alike. The rules are tried from top to bottom; capitals are finished sounds.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps|^x/, 's'],
  [/ph/g, 'f'],
  [/tsch|tch|cz/g, 'C'],
  [/sch|sh|sz/g, 's'],
  [/ch(?=[lr]|ae)/g, 'k'],
  [/ch/g, 'C'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/gh(?![aeiouy])/g, ''],
  [/d?g(?=[eiy])/g, 'j'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/d/g, 't'],
  [/h/g, ''],
  [/^y(?=[aeiou])/, 'j'],
  [/(?<=.)w/g, ''],
  [/(.)\1+/g, '$1'],
  [/^[aeiouy]+/, 'A'],
  [/[aeiouy]/g, ''],
]

/**
 * The sound of one part of a name, as nameParts gives it: up to eight capital letters, vowels left out but for one in
 * front. A part that is not in Latin letters is its own sound.
 */
export function soundOf(part: string): string {
  if (/[^a-z]/.test(part)) return part
  let sound = part
  for (const [pattern, replacement] of rules) sound = sound.replace(pattern, replacement)
  return (sound || part).toUpperCase().slice(0, 8)
}

/**
 * The sound of a whole name: of its first and its last part, in either order. Parts between them are left out, since
 * they are often not given.
 */
export function nameSound(parts: readonly string[]): string {
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return ends
    .map((part) => soundOf(part ?? ''))
    .toSorted()
    .join('+')
}
