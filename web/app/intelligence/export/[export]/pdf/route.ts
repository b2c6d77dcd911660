import { exportPurposes } from '#shared/intelligence/export-purposes.ts'
import { answerWithPdf, answerWithProblem } from '../../../../../pdf/answer-with-pdf.ts'
import { releasesPaper } from '../../../../../pdf/intelligence/releases-paper.ts'
import { exportAddresses } from '../../addresses.ts'
import { choiceWords, fileName } from '../../export-words.ts'
import { readWholeExport } from '../../read-all.ts'

/** Releases as a tagged PDF. */
export async function GET(_: Request, { params }: RouteContext<'/intelligence/export/[export]/pdf'>) {
  const { export: id } = await params
  const found = await readWholeExport(id)
  if (!found.ok) return answerWithProblem(found.failure, exportAddresses.one(id))
  const { taken, releases } = found.value
  const { choice, purpose } = taken
  return answerWithPdf(
    releasesPaper({
      releases,
      reference: fileName(choice),
      title: choiceWords(choice),
      purpose: exportPurposes[purpose],
    }),
  )
}
