import { answerWithPdf, answerWithProblem } from '../../../../pdf/answer-with-pdf.ts'
import { referralPaper } from '../../../../pdf/content/referral-paper.ts'
import { addresses } from '../../addresses.ts'
import { readRecord } from '../../record.ts'
import { frozenForms } from '../frozen-forms.ts'

/** What the agency wrote, as a file: the same reading as that of the page to print, and noted like it. */
export async function GET(_: Request, { params }: RouteContext<'/assessments/[reference]/pdf'>) {
  const { reference } = await params
  const page = addresses.page(reference, 'print')
  const read = await readRecord(reference)
  if (!read.ok) return answerWithProblem(read.failure, page)
  const forms = await frozenForms(read.value)
  if (!forms.ok) return answerWithProblem(forms.failure, page)
  const { referral, me } = read.value
  return answerWithPdf(referralPaper({ referral, forms: forms.value, reader: me.person, now: Date.now() }))
}
