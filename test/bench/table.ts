import type { Figure } from './row.ts'

type Reported = Figure & { readonly reached: boolean }

const WIDTH = 76

/** The figures as a table for the terminal, each with what was measured on the way below it. */
export function table(figures: readonly Reported[]): string {
  const lines = figures.flatMap(({ what, reads, limitReads, reached, details }) => [
    '',
    `${what.padEnd(WIDTH)}  ${reads.padEnd(16)}${limitReads.padEnd(20)}${reached ? 'reached' : 'NOT REACHED'}`,
    ...Object.entries(details).map(([name, value]) => `    ${name}: ${value}`),
  ])
  return [`${'What'.padEnd(WIDTH)}  ${'Measured'.padEnd(16)}${'To reach'.padEnd(20)}`, ...lines].join('\n')
}
