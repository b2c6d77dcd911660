import { describe, expect, test } from 'vitest'
import { formWith, paperWith } from '#test/factories/papers.ts'
import { bare } from '#test/pdf/expected-text.ts'
import { findNodes, readPdf } from '#test/pdf/read-pdf.ts'
import { MISSING, makePdf } from '../../../../web/pdf/make-pdf.ts'
import { linesOf } from '../../../../web/pdf/text/lines.ts'
import { hasMissingLetters } from '../../../../web/pdf/text/missing-letters.ts'
import { typefaces } from '../../../../web/pdf/text/typefaces.ts'

const { regular, bold } = typefaces()

const saying = async (text: string) => {
  const { root } = readPdf(await makePdf(paperWith(formWith({ answer: { as: 'text', text } }))))
  return { answer: findNodes(root, 'LBody')[0]?.text, all: root.text }
}

/** The words of a line as the eye meets them from the left. */
const seen = (text: string, width = 1000) =>
  linesOf(text, regular, width).map(({ runs }) =>
    runs
      .toSorted((one, other) => one.x - other.x)
      .map(({ drawn }) => drawn.trim())
      .filter(Boolean),
  )

test.each([
  ['Polish', 'Łucja Żółć-Gęślą, Wąs, Śniadecki, Ćwik, Źródło, Kuśmierczyński'],
  ['Romanian', 'Ștefan Țurcanu, Ileana Mândruță, Şerban Ţepeş'],
  ['Turkish', 'Çağla Şimşek İnci Işık Gökçe Ürün'],
  ['Czech, Slovak and Hungarian', 'Jiří Dvořák, Ľubica Ďurčová, Erzsébet Őrsi Űr'],
  ['Lithuanian, Latvian and Croatian', 'Žydrūnė, Ģirts, Ķikure, Đurđica'],
  ['Welsh', 'Siôn Llŷr, Gŵyr, Ẃ'],
  ['Vietnamese', 'Nguyễn Thị Hồng Đặng Ưu'],
  ['Yoruba and Hausa', 'Adébáyọ̀ Ọláńrewájú Ṣadé, Ɓawa Ƙwanso'],
  ['Ukrainian and Russian', 'Олена Ґалаґан, Їжакевич, Ёлкина'],
  ['Greek', 'Ελένη Παπαδοπούλου'],
  ['Hindi and Nepali', 'अनिता शर्मा, श्रेया थापा'],
  ['Urdu, Arabic, Persian, Pashto and Kurdish', 'عائشہ بٹ، محمد علي، پگاه، ښکلې، ڕێبوار، ۱۲۳'],
])('a name in %s is printed as it was written', async (_, name) => {
  expect(hasMissingLetters(name, regular)).toBe(false)
  expect((await saying(name)).answer).toBe(name.normalize('NFC'))
})

test('the hub’s own typeface draws the names of most of Europe, also where they are bold', () => {
  for (const faces of [regular, bold])
    for (const { face } of linesOf('Łucja Țurcanu Şimşek Dvořák', faces, 1000)[0]?.runs ?? [])
      expect(face.name).toMatch(/^atkinson/)
})

test('every letter of the hub’s own typeface is heard as what it is', async () => {
  const own = regular.filter(({ plain }) => plain)
  const letters = own.flatMap(({ font }) => font.characterSet)
  const words = [...new Set(letters)].map((code) => String.fromCodePoint(code)).join(' ')
  expect(bare((await saying(words)).answer ?? '')).toBe(bare(words))
})

describe('Letters that no typeface has', () => {
  test('stand as their numbers, with a warning at the top, and are still heard as they are', async () => {
    const { answer, all } = await saying('王小明 said so')
    expect(answer).toBe('王小明 said so')
    expect(all).toContain(MISSING)
    expect(seen('王小明 said so')[0]?.[0]).toBe('[U+738B][U+5C0F][U+660E]')
  })

  test('are also those that cannot be shaped, and only their word', async () => {
    const { answer, all } = await saying('بنت ڢ بنت')
    expect(answer).toBe('بنت ڢ بنت')
    expect(all).toContain(MISSING)
    expect(seen('بنت ڢ بنت')[0]).toContain('بنت')
  })

  test('do not warn where there are none', async () => {
    expect((await saying('Nadia')).all).not.toContain(MISSING)
  })
})

describe('Words from right to left', () => {
  test('stand from right to left in an English sentence, and the sentence goes on after them', () => {
    expect(seen('She is عائشہ بٹ (aged 13).')[0]).toEqual(['She is', 'عائشہ بٹ', '(aged 13).'])
  })

  test('begin at the right in a paragraph of their own, with brackets turned and figures not', () => {
    const [line] = linesOf('عائشہ (2011) اور', regular, 1000)
    expect(line?.fromRight).toBe(true)
    expect(seen('عائشہ (2011) اور')[0]).toEqual(['اور', '(', '2011', ')', 'عائشہ'])
  })

  test('cannot turn round what somebody else wrote', () => {
    expect(seen('on \u202e12/03/2011\u202c at home')[0]).toEqual(['on 12/03/2011 at home'])
  })
})

describe('Lines', () => {
  const widthOf = (text: string) =>
    regular[0]?.font.layout(text.trimEnd()).advanceWidth ?? Number.POSITIVE_INFINITY

  test.each([
    ['a word without end', 'x'.repeat(20_000)],
    ['an address without spaces', `https://school.example/${'abc%20-'.repeat(500)}`],
    ['words', 'Friday at the bus station '.repeat(300)],
  ])('never stick out, and leave nothing out: %s', (_, text) => {
    const lines = linesOf(text, regular, 20).map(({ runs }) => runs.map(({ drawn }) => drawn).join(''))
    expect(lines.join('')).toBe(text)
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(20_000)
  })

  test('are not broken within a reference, a postcode’s half or a date', () => {
    for (const [line] of seen('Referral LKM-4821-7306-5 of 12/03/2011 '.repeat(20), 12))
      expect(line).not.toMatch(/^(4821|7306|5|03|2011)\b|-$/)
  })

  test('are empty where somebody left one empty', () => {
    expect(seen('One\r\n\r\nTwo')).toEqual([['One'], [], ['Two']])
  })
})
