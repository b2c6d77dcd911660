import type { AskedAbout } from '#shared/partners/request.ts'

const who = {
  child: 'the child',
  sibling: 'another child of the family',
  household: 'of the family or household',
} as const

/** Somebody whom an agency is asked about, in a line. */
export const aboutWords = ({ who: kind, name, born, relationship, address }: AskedAbout): string =>
  [
    `${name} (${relationship ?? who[kind]})`,
    born && (born.startsWith('expected') ? born : `born ${born}`),
    address,
  ]
    .filter(Boolean)
    .join(', ')
