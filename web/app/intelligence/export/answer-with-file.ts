import type { ExportChoice } from '#shared/intelligence/export.ts'
import { fileName } from './export-words.ts'

const types = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json' } as const

/** Hands over what was taken out as a file that no cache keeps. */
export const answerWithFile = (text: string, as: keyof typeof types, choice: ExportChoice): Response =>
  new Response(text, {
    headers: {
      'content-type': types[as],
      'content-disposition': `attachment; filename="${fileName(choice)}.${as}"`,
      'cache-control': 'no-store',
    },
  })
