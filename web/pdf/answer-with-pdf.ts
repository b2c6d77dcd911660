import { redirect } from 'next/navigation'
import type { Problem } from '#shared/api/problem.ts'
import type { Paper } from './content/blocks.ts'

/** Hands a paper over as a file that is called by its reference alone, and that no cache keeps. */
export async function answerWithPdf(paper: Paper): Promise<Response> {
  // What makes a PDF is large: only who asks for one waits for it.
  const { makePdf, TimeUsedUp } = await import('./make-pdf.ts')
  const file = await makePdf(paper).catch((error: unknown) => {
    if (error instanceof TimeUsedUp) return undefined
    throw error
  })
  if (!file) return plainly(503, TOO_LONG)
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(file.byteLength),
      'content-disposition': `attachment; filename="${paper.reference}.pdf"`,
      'cache-control': 'no-store',
    },
  })
}

/**
 * Says why there is no file. Who is signed out signs in first and comes back to the page that led here.
 * @param page the path of that page
 */
export function answerWithProblem({ status, title, detail }: Problem, page: string): Response {
  if (status === 401) redirect(`/sign-in?to=${encodeURIComponent(page)}`)
  return plainly(status, `${title}\n\n${detail}\n`)
}

const TOO_LONG = `This is too long to be made into a file

Go back, open ‘Print’, and print it from your browser. You can choose to save it as a PDF there. Nothing is lost.
`

const plainly = (status: number, text: string) =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
