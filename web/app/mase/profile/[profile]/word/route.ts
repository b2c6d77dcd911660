import { hub } from '../../../../../api/client.ts'
import { answerWithProblem } from '../../../../../pdf/answer-with-pdf.ts'
import { answerWithWord } from '../../../../../word/answer-with-word.ts'
import { profilePaper } from '../../profile-paper.ts'

/** A problem profile as a Word document: the same reading as that of its page, and noted like it. */
export async function GET(_: Request, { params }: RouteContext<'/mase/profile/[profile]/word'>) {
  const { profile } = await params
  const found = await hub.readProfile({ profile })
  if (!found.ok) return answerWithProblem(found.failure, `/mase/profile/${encodeURIComponent(profile)}`)
  return answerWithWord(profilePaper(found.value.report, profile, found.value.profile.partnership))
}
