import { redirect } from 'next/navigation'
import type { Problem } from '#shared/api/problem.ts'
import { plainly } from './pdf-response.ts'

export { answerWithPdf } from './pdf-response.ts'

/**
 * Says why there is no file. Who is signed out signs in first and comes back to the page that led here.
 * @param page the path of that page
 */
export function answerWithProblem({ status, title, detail }: Problem, page: string): Response {
  if (status === 401) redirect(`/sign-in?to=${encodeURIComponent(page)}`)
  return plainly(status, `${title}\n\n${detail}\n`)
}
