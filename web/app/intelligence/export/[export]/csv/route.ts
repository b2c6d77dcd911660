import { policeRows } from '#shared/intelligence/police-table.ts'
import { answerWithProblem } from '../../../../../pdf/answer-with-pdf.ts'
import { csvOf } from '../../../../mash/dashboard/csv-file.ts'
import { exportAddresses } from '../../addresses.ts'
import { answerWithFile } from '../../answer-with-file.ts'
import { readWholeExport } from '../../read-all.ts'

/** Releases as a table with a row each. */
export async function GET(_: Request, { params }: RouteContext<'/intelligence/export/[export]/csv'>) {
  const { export: id } = await params
  const found = await readWholeExport(id)
  if (!found.ok) return answerWithProblem(found.failure, exportAddresses.one(id))
  return answerWithFile(csvOf(policeRows(found.value.releases)), 'csv', found.value.taken.choice)
}
