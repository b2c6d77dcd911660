import type { NextRequest } from 'next/server'
import { actionStates } from '#shared/mase/action.ts'
import type { ActionRow } from '#shared/mase/action-view.ts'
import { hub } from '../../../../api/client.ts'
import { answerWithProblem } from '../../../../pdf/answer-with-pdf.ts'
import { csvOf } from '../../../mash/dashboard/csv-file.ts'
import { actionWords } from '../action-table.tsx'
import { trackerAddress } from '../addresses.ts'
import { readTrackerQuery } from '../read-query.ts'

const headings = [
  'Action',
  'Reference',
  'Owner',
  'Agency',
  'Due',
  'Overdue',
  'How far',
  'Meeting',
  'Last said',
]

const cellsOf = (row: ActionRow): string[] => [
  row.restricted ? 'Restricted record' : actionWords(row),
  row.reference ?? '',
  row.owner.post,
  row.owner.agency,
  row.dueOn,
  row.overdue ? 'yes' : 'no',
  actionStates[row.state],
  row.meeting,
  row.updates.at(-1)?.text ?? '',
]

/** The tracker as a file: no name of a child stands in it but what somebody wrote. Taking it away stands in the trail. */
export async function GET(request: NextRequest) {
  const query = readTrackerQuery(Object.fromEntries(request.nextUrl.searchParams))
  const found = await hub.exportActions(query)
  if (!found.ok) return answerWithProblem(found.failure, trackerAddress(query))
  return new Response(csvOf([headings, ...found.value.rows.map(cellsOf)]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="mase-actions-${query.view}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
