import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, type Row, rowsOf } from '#shared/form/answers/answers.ts'
import { childrenIn, namesOfChildren } from '#shared/form/answers/children.ts'
import { parseFields } from '#shared/form/answers/parse-fields.ts'
import { withRowKeys } from '#shared/form/answers/row-keys.ts'
import { acceptAnswers } from '#shared/form/answers/shape.ts'
import { freeze } from '#shared/form/document/freeze.ts'
import { findOtherChildren } from '#shared/form/facts/other-children.ts'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { findMissing } from '#shared/form/progress/missing.ts'
import { referralForm } from '#shared/tools/index.ts'
import { aForm, sectionOf, today } from './form-factory.ts'

const asked = { child: 'c1', others: 'c50' }
const other = (row: string, name: string, more: Row = {}): Row => ({ row, name, ...more })
const family: Answers = {
  c1: { value: 'Robin Example' },
  c50: { value: [other('a', 'Alex Example'), other('b', 'Kim Example')] },
}
const page = sectionOf(referralForm, 'other-children')
const concern = sectionOf(referralForm, 'concern')
const worry = (children: string[], more: Row = {}): Row => ({ worry: 'Out at night', children, ...more })

describe('which child something concerns', () => {
  test('is asked of the child and the others, each by a key', () => {
    expect(childrenIn(asked, family)).toEqual([
      { key: 'child', name: 'Robin Example' },
      { key: 'a', name: 'Alex Example' },
      { key: 'b', name: 'Kim Example' },
    ])
  })

  test('is said by name in the document, whatever else is on the form', () => {
    const answers = { ...family, g20: { value: [worry(['child', 'b'])] } }
    const frozen = freeze(referralForm, answers, { on: today }).sections.find(({ id }) => id === 'concern')
    expect(frozen?.questions.find(({ id }) => id === 'g20')?.answer).toMatchObject({
      rows: [['Out at night', 'Robin Example, Kim Example', '']],
    })
  })

  test('stays legible when that child is taken out of the form, and never becomes another one', () => {
    const left = { ...family, c50: { value: [other('b', 'Kim Example')] } }
    expect(namesOfChildren(asked, ['child', 'a'], left)).toEqual([
      'Robin Example',
      'A child who is no longer on this form',
    ])
  })

  test('is missing where there are several children and nobody said it', () => {
    const without = { ...family, g1: { value: 'x' }, g2: { value: 'x' }, g20: { value: [worry([])] } }
    expect(findMissing(concern, without).map(({ message }) => message)).toEqual([
      'Worry 1: select which child or children it is about',
    ])
    expect(findMissing(concern, { ...without, g20: { value: [worry(['a'])] } })).toEqual([])
  })

  test('is not asked of a form about one child', () => {
    const alone = { c1: family.c1 ?? {}, g1: { value: 'x' }, g2: { value: 'x' } }
    expect(findMissing(concern, alone)).toEqual([])
  })

  test('needs a form that names the child and keeps the others by key', () => {
    const broken = aForm([
      { kind: 'text', id: '1', label: 'Name' },
      {
        kind: 'repeat',
        id: '2',
        label: 'Others',
        item: 'child',
        columns: [{ kind: 'text', id: 'n', label: 'N' }],
      },
      { kind: 'children', id: '3', label: 'Which?', child: '9', others: '2' },
    ])
    const checked = checkDefinition(broken)
    const places = checked.ok ? [] : checked.failure.map(({ path }) => path)
    expect(places).toEqual(
      expect.arrayContaining(['sections[0].questions[2].child', 'sections[0].questions[2].others']),
    )
  })
})

describe('the key of a row', () => {
  test('is given once, and kept when a row before it is taken away', () => {
    const names = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((one) => one.trim() !== ''),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(names, fc.nat(5), (all, at) => {
        let made = 0
        const newKey = () => `k${made++}`
        const first = withRowKeys(page, { c50: { value: all.map((name) => ({ name })) } }, newKey)
        const rows = first.c50?.value as Row[]
        const gone = at % rows.length
        const second = withRowKeys(
          page,
          { c50: { value: rows.filter((_, place) => place !== gone) } },
          newKey,
        )
        expect(second.c50?.value).toEqual(rows.filter((_, place) => place !== gone))
        const third = withRowKeys(page, { c50: { value: [...rowsOf(second.c50), { name: 'New' }] } }, newKey)
        const keys = rowsOf(third.c50).map(({ row }) => row)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys).not.toContain(rows[gone]?.row)
      }),
    )
  })

  test('comes back from the page with its row, and only where rows have keys', () => {
    const fields: [string, string][] = [
      ['c50[0].row', 'a'],
      ['c50[0].name', 'Alex'],
      ['c50[1].name', 'Kim'],
    ]
    expect(parseFields(page, fields).answers.c50).toEqual({
      value: [{ row: 'a', name: 'Alex' }, { name: 'Kim' }],
    })
    const people = parseFields(sectionOf(referralForm, 'parents'), [
      ['d1[0].row', 'a'],
      ['d1[0].name', 'Sam'],
    ])
    expect(people.answers.d1).toEqual({ value: [{ name: 'Sam' }] })
  })

  test('may hold nothing but letters, figures, hyphens and lines', () => {
    expect(acceptAnswers(page, { c50: { value: [other('a b', 'Alex')] } }).ok).toBe(false)
    expect(acceptAnswers(page, { c50: { value: [other('a-b_1', 'Alex')] } }).ok).toBe(true)
  })
})

test('the other children are drawn from the form as lists show them, with what is not valid left out', () => {
  const answers: Answers = {
    c50: {
      value: [
        other('a', 'Alex Example', {
          birth: { day: '2', month: '5', year: '2015' },
          nhs: '999 000 0026',
          postcode: 'zz99 3vz',
          upn: 'nonsense',
        }),
        other('b', 'Baby of Sam Example', {
          birth: { day: '1', month: '3', year: '2027', estimate: 'expected' },
        }),
        {},
      ],
    },
  }
  expect(findOtherChildren(referralForm, answers)).toEqual([
    { name: 'Alex Example', dateOfBirth: '2015-05-02', nhsNumber: '9990000026', postcode: 'ZZ99 3VZ' },
    { name: 'Baby of Sam Example', expected: '2027-03-01' },
  ])
})
