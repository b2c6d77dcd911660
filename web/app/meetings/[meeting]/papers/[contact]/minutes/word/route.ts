import { hub } from '../../../../../../../api/client.ts'
import { answerWithProblem } from '../../../../../../../pdf/answer-with-pdf.ts'
import { packPaper } from '../../../../../../../pdf/mase/pack-paper.ts'
import { currentAccount } from '../../../../../../../session/current-person.ts'
import { answerWithWord } from '../../../../../../../word/answer-with-word.ts'

/** The minutes of a meeting as a post may read them, as a Word document: taking it is noted. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/meetings/[meeting]/papers/[contact]/minutes/word'>,
) {
  const { meeting, contact } = await params
  const page = `/meetings/${encodeURIComponent(meeting)}/papers`
  const [found, me] = await Promise.all([
    hub.downloadMyMinutes({ meeting, contact, as: 'word' }),
    currentAccount(),
  ])
  if (!found.ok) return answerWithProblem(found.failure, page)
  if (!me.ok) return answerWithProblem(me.failure, page)
  return answerWithWord(packPaper(found.value.pack, me.value.person.partnership))
}
