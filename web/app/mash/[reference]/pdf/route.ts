import { hub } from '../../../../api/client.ts'
import { answerWithPdf, answerWithProblem } from '../../../../pdf/answer-with-pdf.ts'
import { referralPaper } from '../../../../pdf/content/referral-paper.ts'
import { currentAccount } from '../../../../session/current-person.ts'

/** A referral as the MASH has it, as a file: the same reading as that of its page, and noted like it. */
export async function GET(_: Request, { params }: RouteContext<'/mash/[reference]/pdf'>) {
  const { reference } = await params
  const page = `/mash/${encodeURIComponent(reference)}`
  const [found, me] = await Promise.all([hub.readReferral({ reference }), currentAccount()])
  if (!found.ok) return answerWithProblem(found.failure, page)
  if (!me.ok) return answerWithProblem(me.failure, page)
  const { referral, document } = found.value
  return answerWithPdf(referralPaper({ referral, forms: document, reader: me.value.person, now: Date.now() }))
}
