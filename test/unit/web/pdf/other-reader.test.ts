import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { filledIn, paperWith, reference } from '#test/factories/papers.ts'
import { textOfSheets } from '#test/pdf/text-of-sheets.ts'
import { makePdf } from '../../../../web/pdf/make-pdf.ts'

/** The roles of a tree as the reader gives it, down to where the words are. */
const rolesOf = (node: object): string[] =>
  'role' in node && 'children' in node
    ? [String(node.role), ...(node.children as object[]).flatMap(rolesOf)]
    : []

test('another program reads the same: title, language, tags, bookmarks and words', async () => {
  const form = filledIn('marf', '1', { 'child.name': { value: 'Merrin Quillfeather' } })
  const file = await makePdf(paperWith(form))
  const task = getDocument({ data: new Uint8Array(file), useSystemFonts: false })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  expect(info).toMatchObject({ Title: `Referral ${reference} OFFICIAL-SENSITIVE`, Language: 'en-GB' })
  expect(String([...((await pdf.getMarkInfo()) as unknown as Iterable<unknown>)][0])).toBe('Marked,true')
  const [top] = await pdf.getOutline()
  expect(top?.title).toBe(`Referral ${reference}`)

  for (let number = 1; number <= pdf.numPages; number++) {
    const roles = rolesOf((await (await pdf.getPage(number)).getStructTree()) as object)
    expect(roles).toContain('Document')
    expect(roles).toContain('LBody')
  }
  const sheets = await textOfSheets(file)
  for (const text of sheets) {
    expect(text).toContain(reference)
    expect(text).toContain('OFFICIAL-SENSITIVE')
  }
  const words = sheets.join(' ')
  expect(words).toContain('Merrin Quillfeather')
  for (const { title } of form.sections) expect(words).toContain(title)
  await task.destroy()
})
