import { hub } from '../../../../../../api/client.ts'
import { answerWithProblem } from '../../../../../../pdf/answer-with-pdf.ts'
import { packPaper } from '../../../../../../pdf/mase/pack-paper.ts'
import { currentAccount } from '../../../../../../session/current-person.ts'
import { answerWithWord } from '../../../../../../word/answer-with-word.ts'

/** The papers of a meeting that a post was sent, as a Word document: taking it is noted. */
export async function GET(_: Request, { params }: RouteContext<'/meetings/[meeting]/papers/[contact]/word'>) {
  const { meeting, contact } = await params
  const page = `/meetings/${encodeURIComponent(meeting)}/papers`
  const [found, me] = await Promise.all([
    hub.downloadMyPapers({ meeting, contact, as: 'word' }),
    currentAccount(),
  ])
  if (!found.ok) return answerWithProblem(found.failure, page)
  if (!me.ok) return answerWithProblem(me.failure, page)
  return answerWithWord(packPaper(found.value.pack, me.value.person.partnership))
}
