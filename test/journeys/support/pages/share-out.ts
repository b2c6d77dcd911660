import { pages } from './check-pages.ts'

/** The parts in which the pages are looked at, and what the addresses of each begin with. The first that fits counts. */
const parts = {
  assessments: /^\/assessments/,
  records: /^\/mash\/\[reference\]/,
  desks: /^\/(mash|mase|sign-off|partners|shares)/,
  others: /^\//,
} as const

type Part = keyof typeof parts

/** The pages of one part. Each page is in exactly one, and each part takes about as long. */
export const pagesOf = (part: Part): string[] =>
  pages.filter((page) => Object.entries(parts).find(([, begins]) => begins.test(page))?.[0] === part)
