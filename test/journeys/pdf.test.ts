import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passOn, sendToMash, takeAndRate } from '#test/api/support/desks.ts'
import { findNodes, readPdf } from '#test/pdf/read-pdf.ts'
import { textOfSheets } from '#test/pdf/text-of-sheets.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

const child = 'Merrin Quillfeather-Żółć'
let journeys: Journeys
let reference = ''

beforeAll(async () => {
  journeys = await startJourneys()
  reference = await sendToMash(journeys, { 'child.name': { value: child } })
}, startTakes)

afterAll(() => journeys?.stop())

/** Follows the link to the file, and reads what comes. */
async function download({ page }: Visitor) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Download ${reference} as a PDF` }).click(),
  ])
  return { name: file.suggestedFilename(), pdf: readPdf(await readFile(await file.path())) }
}

/** Asks for the file as a link would, and shows what comes without following it further. */
const ask = ({ page }: Visitor, path: string) =>
  page.request.get(path, { maxRedirects: 0, failOnStatusCode: false })

const timesRead = async (operation: string) => {
  const trail = await journeys.as('lkm-auditor').readTrailOfReferral({ reference })
  return trail.body.entries.filter((entry) => entry.operation === operation).length
}

describe.each([
  { name: 'without scripts', scripts: false },
  { name: 'with scripts', scripts: true },
])('A teacher keeps a copy of what was sent, $name', ({ scripts }) => {
  test('as a tagged PDF that is called by its reference', async () => {
    const teacher = await journeys.visitAs('lkm-teacher', { scripts })
    await teacher.open(`/assessments/${reference}/print`)
    const { name, pdf } = await download(teacher)
    expect(name).toBe(`${reference}.pdf`)
    expect(pdf).toMatchObject({
      title: `Referral ${reference} OFFICIAL-SENSITIVE`,
      language: 'en-GB',
      marked: true,
      misplaced: [],
    })
    for (const { artifacts, unmarked } of pdf.sheets) {
      expect(artifacts).toContain(reference)
      expect(artifacts).toContain('OFFICIAL-SENSITIVE')
      expect(unmarked).toEqual([])
    }
    await teacher.leave()
  })
})

test('the copy says all that the page to print says, and whose copy it is', async () => {
  const teacher = await journeys.visitAs('lkm-teacher')
  await teacher.open(`/assessments/${reference}/print`)
  const { pdf } = await download(teacher)
  expect(pdf.root.text).toContain(child)
  expect(pdf.root.text).toContain('This copy was made byTamsin Ellery, Class teacher')
  expect(pdf.root.text).toContain('Authorised by Maud Penhallow')
  const bare = (text: string) => text.replace(/\s/g, '')
  const whole = bare(pdf.root.text)
  const shown = await teacher.page.locator('article :is(h2, h3, h4, dt, th, .hub-typed)').allInnerTexts()
  expect(shown.length).toBeGreaterThan(100)
  expect(shown.filter((words) => !whole.includes(bare(words)))).toEqual([])
  expect(findNodes(pdf.root, 'H2').map(({ text }) => text)).toContain('Office use')
  await teacher.leave()
})

test.each([
  { who: 'its author', subject: 'lkm-teacher', page: () => `/assessments/${reference}/print` },
  { who: 'the MASH', subject: 'lkm-mash-one', page: () => `/mash/${reference}` },
])('the page that $who prints says on each sheet how it is to be handled', async ({ subject, page }) => {
  const visitor = await journeys.visitAs(subject)
  await visitor.open(page())
  const sheets = await textOfSheets(await visitor.page.pdf({ format: 'A4', preferCSSPageSize: true }))
  expect(sheets.length).toBeGreaterThan(5)
  sheets.forEach((words, index) => {
    expect(words.match(/OFFICIAL-SENSITIVE/g)?.length, words).toBeGreaterThanOrEqual(2)
    expect(words).toContain(`${index + 1} of ${sheets.length}`)
  })
  expect(sheets.join(' ')).toContain('Quillfeather')
  await visitor.leave()
})

test('each copy is a reading that the auditor sees, and nothing of the child stands around it', async () => {
  const teacher = await journeys.visitAs('lkm-teacher')
  const before = await timesRead('readAssessment')
  const answer = await ask(teacher, `/assessments/${reference}/pdf`)
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${reference}.pdf"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(JSON.stringify(answer.headers())).not.toContain('Quillfeather')
  const { title, bookmarks } = readPdf(await answer.body())
  expect(title + JSON.stringify(bookmarks)).not.toContain('Quillfeather')
  expect(await timesRead('readAssessment')).toBe(before + 1)
  await teacher.leave()
})

test('the MASH has its own copy with what was done about it, and the MASE what was passed on', async () => {
  const worker = await journeys.visitAs('lkm-mash-one')
  await takeAndRate(journeys.as('lkm-mash-one'), reference)
  await worker.open(`/mash/${reference}`)
  const { name, pdf } = await download(worker)
  expect(name).toBe(`${reference}.pdf`)
  expect(pdf.root.text).toContain('Rated byBryony Okafor')
  expect(pdf.root.text).toContain('Why this ratingAs the tool describes it')
  expect(await timesRead('readReferral')).toBeGreaterThan(0)
  await worker.leave()

  const mase = await journeys.visitAs('lkm-mase')
  const passed = await sendToMash(journeys)
  await passOn(journeys.as('lkm-mash-one'), passed)
  await mase.open(`/mase/${passed}/sent`)
  const answer = await ask(mase, `/mase/${passed}/pdf`)
  expect(readPdf(await answer.body()).root.text).toContain('Known to children’s services already')
  await mase.leave()
})

test('another agency, another partnership and another desk find nothing', async () => {
  for (const [subject, path, status] of [
    ['lkm-nurse', `/assessments/${reference}/pdf`, 404],
    ['lkm-mase', `/mase/${reference}/pdf`, 404],
    ['lkm-teacher', `/mash/${reference}/pdf`, 403],
    ['vnt-mash', `/mash/${reference}/pdf`, 404],
  ] as const) {
    const visitor = await journeys.visitAs(subject)
    const answer = await ask(visitor, path)
    expect(answer.status(), subject).toBe(status)
    expect(answer.headers()['content-type']).toContain('text/plain')
    expect(await answer.text()).not.toContain('Quillfeather')
    await visitor.leave()
  }
})

test('who is signed out signs in first, and comes back to the page with the link', async () => {
  const visitor = await journeys.visit()
  const answer = await ask(visitor, `/assessments/${reference}/pdf`)
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toBe(
    `/sign-in?to=${encodeURIComponent(`/assessments/${reference}/print`)}`,
  )
  await visitor.leave()
})
