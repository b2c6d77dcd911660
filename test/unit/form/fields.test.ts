import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersSchema } from '#shared/form/answers/answers.ts'
import { parseFields } from '#shared/form/answers/parse-fields.ts'
import { type Field, printFields } from '#shared/form/answers/print-fields.ts'
import { acceptAnswers } from '#shared/form/answers/shape.ts'
import { answersOf } from './any-answers.ts'
import { nwg, sectionOf } from './form-factory.ts'
import { shippedForms } from './shipped-forms.ts'

const child = () => sectionOf(nwg(), 'identifying-details')
const family = (...fields: Field[]) => parseFields(child(), fields)

test('whatever is typed on any page of any form comes back the same from its fields, and may be saved', () => {
  const pages = shippedForms().flatMap(({ form }) => form.sections)
  fc.assert(
    fc.property(
      fc.constantFrom(...pages).chain((page) => fc.tuple(fc.constant(page), answersOf(page))),
      ([page, answers]) => {
        expect(parseFields(page, printFields(page, answers)).answers).toEqual(answers)
        expect(answersSchema.safeParse(answers).success).toBe(true)
      },
    ),
    { numRuns: 200 },
  )
})

test('markup passes through untouched, as text', () => {
  const markup = '<script>alert("&amp;")</script>'
  const { answers } = parseFields(child(), [['2.1', markup]])
  expect(answers['2.1']).toEqual({ value: markup })
  expect(printFields(child(), answers)).toEqual([['2.1', markup]])
})

test('an impossible date is kept as typed', () => {
  const { answers } = family(['2.5-day', '31'], ['2.5-month', 'Febuary'], ['2.5-year', '12'])
  expect(answers['2.5']).toEqual({ value: { day: '31', month: 'Febuary', year: '12' } })
})

test('an empty page has no answers', () => {
  const fields = printFields(child(), {}).concat([
    ['2.1', ''],
    ['2.2', ' \r\n '],
    ['2.5-day', ''],
    ['2.13[0].name', ''],
  ])
  expect(parseFields(child(), fields)).toEqual({ answers: {} })
})

test('line breaks of browsers count as one character', () => {
  expect(family(['2.2', 'one\r\ntwo']).answers['2.2']).toEqual({ value: 'one\ntwo' })
})

test('adding a row leaves an empty one at the end', () => {
  const parsed = family(['2.13[0].name', 'Sam'], ['2.13.add', ''])
  expect(parsed.pressed).toEqual({ question: '2.13', button: 'add' })
  expect(parsed.answers['2.13']).toEqual({ value: [{ name: 'Sam' }, {}] })
  expect(answersSchema.safeParse(parsed.answers).success).toBe(true)
})

test('removing a row takes away that row and no other', () => {
  const parsed = family(
    ['2.13[0].name', 'Sam'],
    ['2.13[1].name', 'Alex'],
    ['2.13[2].name', 'Kim'],
    ['2.13.remove[1]', ''],
  )
  expect(parsed.pressed).toEqual({ question: '2.13', button: 'remove', row: 1 })
  expect(parsed.answers['2.13']).toEqual({ value: [{ name: 'Sam' }, { name: 'Kim' }] })
})

test('rows are kept in the order of their places, and 10 comes after 2', () => {
  const parsed = family(['2.13[10].name', 'Kim'], ['2.13[2].name', 'Sam'])
  expect(parsed.answers['2.13']).toEqual({ value: [{ name: 'Sam' }, { name: 'Kim' }] })
})

test('fields that belong to no question of the page are left out', () => {
  expect(
    family(['__proto__', 'x'], ['9.1', 'x'], ['2.13[0].toString', 'x'], ['2.1', 'Robin']).answers,
  ).toEqual({
    '2.1': { value: 'Robin' },
  })
})

test('more than a page holds is refused, not cut', () => {
  const long = 'x'.repeat(20_001)
  expect(answersSchema.safeParse({ '5.1': { value: long } }).success).toBe(false)
  expect(answersSchema.safeParse({ '5.1': { value: long.slice(1) } }).success).toBe(true)
  const many = Object.fromEntries([...Array(16).keys()].map((at) => [`5.${at}`, { value: long.slice(1) }]))
  expect(answersSchema.safeParse(many).success).toBe(false)
})

test('what the manager answers at sign-off cannot come from the page', () => {
  const page = sectionOf(nwg(), 'management')
  expect(parseFields(page, [['10.2', 'Approved']])).toEqual({ answers: {} })
  expect(acceptAnswers(page, { '10.2': { value: 'Approved' } }).ok).toBe(false)
})
