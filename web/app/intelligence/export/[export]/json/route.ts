import { answerWithProblem } from '../../../../../pdf/answer-with-pdf.ts'
import { exportAddresses } from '../../addresses.ts'
import { answerWithFile } from '../../answer-with-file.ts'
import { readWholeExport } from '../../read-all.ts'

/** Releases as the API's document describes them, for a system that takes them over. */
export async function GET(_: Request, { params }: RouteContext<'/intelligence/export/[export]/json'>) {
  const { export: id } = await params
  const found = await readWholeExport(id)
  if (!found.ok) return answerWithProblem(found.failure, exportAddresses.one(id))
  const { taken, releases } = found.value
  return answerWithFile(`${JSON.stringify({ releases }, null, 2)}\n`, 'json', taken.choice)
}
