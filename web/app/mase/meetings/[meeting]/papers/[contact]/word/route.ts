import { hub } from '../../../../../../../api/client.ts'
import { answerWithProblem } from '../../../../../../../pdf/answer-with-pdf.ts'
import { packPaper } from '../../../../../../../pdf/mase/pack-paper.ts'
import { currentAccount } from '../../../../../../../session/current-person.ts'
import { answerWithWord } from '../../../../../../../word/answer-with-word.ts'
import { kindIn } from '../../kind-in.ts'

/** The copy of one post as it is now, or the coordinator's own, as a Word document: taking it is noted. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/mase/meetings/[meeting]/papers/[contact]/word'>,
) {
  const { meeting, contact } = await params
  const kind = kindIn(new URL(request.url).searchParams.get('kind'))
  const page = `/mase/meetings/${encodeURIComponent(meeting)}/papers`
  const [found, me] = await Promise.all([
    hub.downloadPaper({ meeting, contact, kind, as: 'word' }),
    currentAccount(),
  ])
  if (!found.ok) return answerWithProblem(found.failure, page)
  if (!me.ok) return answerWithProblem(me.failure, page)
  return answerWithWord(packPaper(found.value.pack, me.value.person.partnership))
}
