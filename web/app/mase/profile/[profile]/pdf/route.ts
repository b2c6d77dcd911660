import { hub } from '../../../../../api/client.ts'
import { answerWithPdf, answerWithProblem } from '../../../../../pdf/answer-with-pdf.ts'
import { profilePaper } from '../../profile-paper.ts'

/** A problem profile as a file: the same reading as that of its page, and noted like it. */
export async function GET(_: Request, { params }: RouteContext<'/mase/profile/[profile]/pdf'>) {
  const { profile } = await params
  const found = await hub.readProfile({ profile })
  if (!found.ok) return answerWithProblem(found.failure, `/mase/profile/${encodeURIComponent(profile)}`)
  return answerWithPdf(profilePaper(found.value.report, profile, found.value.profile.partnership))
}
