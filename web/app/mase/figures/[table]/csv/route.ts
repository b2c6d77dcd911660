import type { NextRequest } from 'next/server'
import { hub } from '../../../../../api/client.ts'
import { answerWithProblem } from '../../../../../pdf/answer-with-pdf.ts'
import { csvOf, rowsOf } from '../../../../mash/dashboard/csv-file.ts'
import { figurePeriodWords } from '../../figure-period-words.ts'

/** A table of the figures as a file. Taking it away stands in the trail as that. */
export async function GET(request: NextRequest, { params }: RouteContext<'/mase/figures/[table]/csv'>) {
  const { table } = await params
  const period = request.nextUrl.searchParams.get('period') ?? ''
  const found = await hub.exportMaseFigures({ table, period })
  if (!found.ok) return answerWithProblem(found.failure, `/mase/figures?period=${encodeURIComponent(period)}`)
  const [[, ...headings] = [], ...rows] = rowsOf(found.value.table, figurePeriodWords(found.value.period))
  return new Response(csvOf([['Meetings held in', ...headings], ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="mase-${found.value.table.id}-${found.value.period}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
