import * as z from 'zod'
import type { PublishedTable } from '../management/publish.ts'
import type { QuarterFigures } from '../mase/figures/figures.ts'
import { QUARTERS } from '../mase/figures/periods.ts'
import { type FigureTable, figureTables } from '../mase/figures/tables.ts'
import { shaped } from './fields.ts'
import type { Operation } from './operation.ts'

export interface FiguresView {
  readonly period: string
  /** The first quarter first. */
  readonly quarters: readonly QuarterFigures[]
  /** Each table over all quarters of the period. */
  readonly tables: Readonly<Record<FigureTable, PublishedTable>>
}

const period = z.string('Select a period').regex(QUARTERS, 'Select a period')

export const figureOperations = {
  readMaseFigures: {
    function: 'profile',
    method: 'GET',
    path: '/mase/figures',
    summary: 'What the MASE did, month by month, in numbers that point to nobody',
    may: 'mase.figures',
    query: z.object({ period }),
    output: shaped<FiguresView>(),
  },
  exportMaseFigures: {
    function: 'profile',
    method: 'GET',
    path: '/mase/figures/{table}',
    summary: 'One table of the figures, to take away',
    may: 'mase.figures',
    query: z.object({ period }),
    output: shaped<{ readonly period: string; readonly table: PublishedTable }>(),
  },
} as const satisfies Record<string, Operation>

/** Whether there is such a table. */
export const isFigureTable = (name: string): name is FigureTable => Object.hasOwn(figureTables, name)
