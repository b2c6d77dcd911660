import type { NextRequest } from 'next/server'
import { hub } from '../../../../../api/client.ts'
import { answerWithProblem } from '../../../../../pdf/answer-with-pdf.ts'
import { csvOf, rowsOf } from '../../csv-file.ts'
import { periodWords } from '../../period-words.ts'

/** A table of the dashboard as a file. Taking it away stands in the trail as that. */
export async function GET(request: NextRequest, { params }: RouteContext<'/mash/dashboard/[table]/csv'>) {
  const { table } = await params
  const period = request.nextUrl.searchParams.get('period') ?? ''
  const found = await hub.exportMeasures({ table, period })
  if (!found.ok)
    return answerWithProblem(found.failure, `/mash/dashboard?period=${encodeURIComponent(period)}`)
  const when = `${periodWords(found.value.period)}${found.value.running ? ', so far' : ''}`
  return new Response(csvOf(rowsOf(found.value.table, when)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="mash-${found.value.table.id}-${found.value.period}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
