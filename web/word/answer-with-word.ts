import type { Paper } from '../pdf/content/blocks.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Hands a paper over as a Word document that is called by its reference alone, and that no cache keeps. */
export async function answerWithWord(paper: Paper): Promise<Response> {
  // What makes a Word document is large: only who asks for one waits for it.
  const { makeWord } = await import('./make-word.ts')
  const file = await makeWord(paper)
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': TYPE,
      'content-length': String(file.byteLength),
      'content-disposition': `attachment; filename="${paper.reference}.docx"`,
      'cache-control': 'no-store',
    },
  })
}
