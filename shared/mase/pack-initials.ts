import type { ChildSummary } from '../referral/referral.ts'

/** "A.B." for a child whom a paper must not name; undefined when there is no name. */
export function initialsOf(name: string | undefined): string | undefined {
  const letters = (name ?? '').split(/\s+/).flatMap((part) => part.match(/\p{L}/u)?.[0]?.toUpperCase() ?? [])
  return letters.length > 0 ? `${letters.join('.')}.` : undefined
}

/** A part of a name that is shorter is as likely another word. */
const SHORTEST = 3

/** Names that are words as well: written small they stay, or half of what agencies write would be initials. */
const wordsToo: ReadonlySet<string> = new Set(
  'angel april august autumn bill charity chase christian crystal daisy dawn eve faith grace harmony heather hope hunter iris ivy jack joy june lily may mark mason mercy mike miles olive patience pearl penny pat ray rich rob robin rose ruby sky star storm summer sunny sue violet will young king long short wood bright best day field green grey brown white black bell hall park reed stone woods west north rivers banks love good small little mann'.split(
    ' ',
  ),
)
const EXACT = /[.*+?^${}()|[\]\\]/g

interface Hidden {
  readonly said: string
  readonly instead: string
}

/** What a text may give a child away by, the longest first. */
const namesOf = ({ name = '', nhsNumber, upn, postcode }: ChildSummary): Hidden[] => {
  const initials = initialsOf(name) ?? ''
  const parts = name.split(/[\s-]+/).filter((part) => part.length >= SHORTEST)
  return [
    ...[name.trim(), ...parts].map((said) => ({ said, instead: initials })),
    ...[nhsNumber, upn, postcode].map((said) => ({ said: said ?? '', instead: '[left out]' })),
  ].filter(({ said }) => said.length >= SHORTEST)
}

/**
 * A text as a paper may say it: where it names a child that the record knows, it has the initials; a number or a postcode of
 * theirs is left out. Whole words only, whatever the case and the spaces; all else stays as it was written.
 */
export function withoutNames(text: string, children: readonly ChildSummary[]): string {
  const hidden = children.flatMap(namesOf).toSorted((a, b) => b.said.length - a.said.length)
  return hidden.reduce((said, { said: name, instead }) => said.replace(wordsOf(name), instead), text)
}

/** A name as whole words; the letters of a number may stand in groups. */
function wordsOf(name: string): RegExp {
  const isNumber = /\d/.test(name)
  const pattern = isNumber
    ? [...name.replace(/\s/g, '')].map(exact).join('[ -]*')
    : name.split(/\s+/).map(exact).join('\\s+')
  const isWord = wordsToo.has(name.toLowerCase())
  const first = name.at(0) ?? ''
  const written = isWord
    ? `(?:${exact(first.toUpperCase() + name.slice(1).toLowerCase())}|${exact(name.toUpperCase())})`
    : pattern
  return new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, isWord ? 'gu' : 'giu')
}

const exact = (text: string): string => text.replace(EXACT, '\\$&')
