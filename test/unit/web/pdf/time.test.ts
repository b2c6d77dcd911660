import { expect, test, vi } from 'vitest'
import { formWith, paperWith } from '#test/factories/papers.ts'
import { makePdf, TimeUsedUp } from '../../../../web/pdf/make-pdf.ts'
import { answerWithPdf } from '../../../../web/pdf/pdf-response.ts'

const MOST = 20_000
const saying = (text: string) =>
  paperWith(formWith({ answer: { as: 'text', text: text.repeat(MOST).slice(0, MOST) } }))
const letters = (from: number, count: number) =>
  Array.from({ length: MOST }, (_, at) =>
    String.fromCodePoint(from + ((at * 7919 + ((at * at) % 13)) % count)),
  )

/** On a quiet machine each takes less than a second; here others work beside it. */
const GENEROUS = 6_000

test.each([
  ['English', 'A long story about a Friday. '],
  ['no spaces', 'x'],
  ['Chinese', '中'],
  ['flags', '🇬🇧'],
  ['Hindi', 'क'],
  ['Hindi words', 'अनिता शर्मा '],
  ['Hindi letters that make one', 'क्'],
  ['Arabic', 'ب'],
  ['Urdu words', 'عائشہ بٹ '],
  ['Russian', 'ж'],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['letters of every kind', letters(0xc0, 0x1ff).join('')],
])('an answer of 20,000 letters is a file in a short time: %s', async (_, text) => {
  const paper = saying(text)
  const before = performance.now()
  const file = await makePdf(paper)
  expect(performance.now() - before).toBeLessThan(GENEROUS)
  expect(file.subarray(0, 5).toString()).toBe('%PDF-')
})

test('others are served while a long file is made', async () => {
  const paper = paperWith(
    formWith(
      ...Array.from({ length: 20 }, () => ({ answer: { as: 'text', text: '中'.repeat(2000) } }) as const),
    ),
  )
  let served = 0
  const timer = setInterval(() => served++, 1)
  await makePdf(paper)
  clearInterval(timer)
  expect(served).toBeGreaterThan(5)
})

test('what takes longer than there is time is given up', async () => {
  await expect(makePdf(saying('中'), 0)).rejects.toBeInstanceOf(TimeUsedUp)
})

test('who asked for it is told to print instead', async () => {
  const now = vi.spyOn(performance, 'now')
  let clock = 0
  now.mockImplementation(() => {
    clock += 5_000
    return clock
  })
  const answer = await answerWithPdf(saying('A word. '))
  now.mockRestore()
  expect(answer.status).toBe(503)
  expect(answer.headers.get('content-type')).toContain('text/plain')
  expect(await answer.text()).toMatch(/print it from your browser/)
})
