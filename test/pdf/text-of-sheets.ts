import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The words of each sheet of any PDF, such as one that a browser printed. */
export async function textOfSheets(file: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(file), useSystemFonts: false })
  const pdf = await task.promise
  const sheets: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    sheets.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  await task.destroy()
  return sheets
}
