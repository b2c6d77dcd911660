import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeIn } from '#shared/contributions/take-in.ts'
import type { Answer, Answers } from '#shared/form/answers/answers.ts'
import type { Section } from '#shared/form/format/definition.ts'

const whose = 'Odalys Fenwick, School nurse, Larkmere Health, 3 May 2026'
const on = '2026-05-04'
const section: Section = {
  id: 'page',
  title: 'A page',
  questions: [
    { kind: 'paragraph', id: 'story', label: 'What happened?' },
    {
      kind: 'choice',
      id: 'missing',
      label: 'Goes missing?',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
    {
      kind: 'indicators',
      id: 'signs',
      label: 'Signs',
      item: 'sign',
      rows: [
        { id: 'gifts', label: 'Gifts' },
        { id: 'late', label: 'Late home' },
      ],
    },
    {
      kind: 'repeat',
      id: 'people',
      label: 'People',
      item: 'person',
      columns: [{ kind: 'text', id: 'name', label: 'Name' }],
    },
    { kind: 'paragraph', id: 'opinion', label: 'Why this level?', role: 'opinion.reason' },
    { kind: 'paragraph', id: 'view', label: 'Manager’s view', answeredBy: 'manager' },
  ],
}
const take = (own: Answers, added: Answers) => takeIn(section, own, added, whose, { on })

describe('taking in what somebody added', () => {
  it('gives an open question their answer and says whose it is', () => {
    expect(take({}, { missing: { value: 'yes' } })).toEqual({
      missing: { value: 'yes', more: `Added by ${whose}` },
    })
  })

  it('leaves what the author wrote, and puts theirs beside it in words', () => {
    expect(
      take({ missing: { value: 'no', more: 'My note' } }, { missing: { value: 'yes', more: 'Twice' } }),
    ).toEqual({
      missing: { value: 'no', more: `My note\n\n${whose} adds:\nYes\n\nTwice` },
    })
  })

  it('fills in the indicators that the author left open, and tells of the others', () => {
    const own: Answers = { signs: { value: [{ row: 'gifts', state: 'not-present' }] } }
    const added: Answers = {
      signs: {
        value: [
          { row: 'gifts', state: 'present', evidence: 'A telephone' },
          { row: 'late', state: 'suspected' },
        ],
      },
    }
    expect(take(own, added)).toEqual({
      signs: {
        value: [
          { row: 'gifts', state: 'not-present' },
          { row: 'late', state: 'suspected' },
        ],
        more: `${whose} adds:\nGifts: Present: A telephone`,
      },
    })
  })

  it('does not answer for the manager, nor conclude for the author', () => {
    expect(take({}, { view: { value: 'Agreed' }, opinion: { value: 'High' } })).toEqual({})
  })

  it('never changes or loses an answer of the author’s, and loses nothing of theirs', () => {
    const text = fc.string({ minLength: 1 }).filter((typed) => typed.trim() !== '')
    const answer: fc.Arbitrary<Answers> = fc.record(
      {
        story: fc.record({ value: text }),
        missing: fc.record({ value: fc.constantFrom('yes', 'no') }),
        people: fc.record({ value: fc.array(fc.record({ name: text }), { minLength: 1, maxLength: 3 }) }),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Answers>
    fc.assert(
      fc.property(answer, answer, (own, added) => {
        const taken = take(own, added)
        for (const [id, { value }] of Object.entries(own)) {
          const now = taken[id]?.value
          expect(Array.isArray(value) && Array.isArray(now) ? now.slice(0, value.length) : now).toEqual(value)
        }
        for (const [id, theirs] of Object.entries(added)) {
          const both = JSON.stringify(taken[id])
          for (const said of saidIn(theirs)) expect(both).toContain(JSON.stringify(said).slice(1, -1))
        }
      }),
    )
  })
})

const saidIn = ({ value }: Answer): string[] => {
  if (typeof value === 'string') return value === 'yes' || value === 'no' ? [] : [value.trim()]
  return Array.isArray(value)
    ? value.map((row) => (typeof row === 'object' ? String(row.name).trim() : row))
    : []
}
