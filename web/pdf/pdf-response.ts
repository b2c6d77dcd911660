import type { Paper } from './content/blocks.ts'

const TOO_LONG = `This is too long to be made into a file

Go back to the page, and print it from your browser. You can choose to save it as a PDF there. Nothing is lost.
`

/** An answer in words alone, that no cache keeps. */
export const plainly = (status: number, text: string) =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })

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
