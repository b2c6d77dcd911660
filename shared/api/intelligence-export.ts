import * as z from 'zod'
import type { IntelligenceExport } from '../intelligence/export.ts'
import { exportPurposeIds } from '../intelligence/export-purposes.ts'
import { handlingCodes } from '../intelligence/grading.ts'
import { itemKinds } from '../intelligence/kinds.ts'
import { policeRelease } from '../intelligence/police-release.ts'
import { cursor, reason, shaped } from './fields.ts'
import type { Operation } from './operation.ts'

const typed = z.string().max(20, 'Shorten this to 20 characters or fewer').default('')
const typedDate = z
  .object({ day: typed, month: typed, year: typed })
  .default({ day: '', month: '', year: '' })

const whatFor = {
  purpose: z.enum(exportPurposeIds, 'Select what it is for'),
  why: reason('Say why it is needed'),
}
const begun = z.object({ export: z.string() })

export const intelligenceExportOperations = {
  exportRelease: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/items/{item}/releases/{number}/export',
    summary: 'Say what one release is taken out for; its files are read after that',
    may: 'intelligence.export',
    body: z.object(whatFor),
    output: begun,
    status: 201,
  },
  exportReleases: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/exports',
    summary: 'Say what all releases of a period are taken out for; their files are read after that',
    may: 'intelligence.export',
    body: z.object({
      ...whatFor,
      from: typedDate,
      to: typedDate,
      kind: z.enum(itemKinds, 'Select a kind').optional(),
      handling: z.enum(Object.keys(handlingCodes) as ['P', 'C'], 'Select a handling code').optional(),
    }),
    output: begun,
    status: 201,
  },
  readExport: {
    function: 'intelligence',
    method: 'GET',
    path: '/intelligence/exports/{export}',
    summary: 'The releases that somebody takes out, as police take them over, page by page',
    may: 'intelligence.export',
    query: z.object({ cursor }),
    output: z.object({
      export: shaped<Omit<IntelligenceExport, 'releases' | 'by'>>(),
      releases: z.array(policeRelease),
      next: cursor,
    }),
  },
} as const satisfies Record<string, Operation>
