import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_NAMED, MOST_PIECES, type SubmissionDraft, saysSomething } from '#shared/intelligence/draft.ts'
import { type PartInput, withPart } from '#shared/intelligence/draft-parts.ts'
import { detailsOf, itemKinds } from '#shared/intelligence/kinds.ts'

const empty: SubmissionDraft = {
  id: 'draft',
  version: 3,
  startedAt: '2026-11-22T09:00:00.000Z',
  savedAt: '2026-11-22T09:00:00.000Z',
  goesAt: '2026-12-06T09:00:00.000Z',
  fear: 'no',
  pieces: [],
  named: [],
}
const facts = { newId: 'new', today: '2026-11-22', isContact: true }
const name = (changes: object): PartInput =>
  ({ part: 'name', version: 3, told: 'no', ...changes }) as PartInput

const messageOf = (draft: SubmissionDraft, input: PartInput, changed = {}) => {
  const saved = withPart(draft, input, { ...facts, ...changed })
  return saved.ok ? undefined : saved.failure[0]
}

describe('an item of a draft', () => {
  const details = fc.constantFrom(...itemKinds).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      details: fc.dictionary(fc.constantFrom(...detailsOf[kind].map(({ id }) => id)), fc.string()),
      what: fc.option(fc.string(), { nil: undefined }),
    }),
  )

  it('is taken exactly where it says something, whatever it says', () => {
    fc.assert(
      fc.property(details, (typed) => {
        const saved = withPart(empty, { part: 'piece', version: 3, ...typed } as PartInput, facts)
        expect(saved.ok).toBe(saysSomething(typed))
        if (saved.ok) expect(saved.value.pieces).toHaveLength(1)
      }),
    )
  })

  it('keeps where it was raised when it is changed, and never is one too many', () => {
    const raised = { form: 'assessment', question: '8.3', text: 'Rook' } as const
    const piece = { id: 'one', kind: 'person', details: {}, what: 'Rook', raised } as const
    const input = {
      part: 'piece',
      version: 3,
      piece: 'one',
      kind: 'trend',
      details: {},
      what: 'More',
    } as const
    const saved = withPart({ ...empty, pieces: [piece] }, input, facts)
    expect(saved.ok && saved.value.pieces).toEqual([
      { id: 'one', kind: 'trend', details: {}, what: 'More', raised },
    ])
    const full = { ...empty, pieces: Array.from({ length: MOST_PIECES }, () => piece) }
    const { piece: _, ...another } = input
    expect(messageOf(full, another)?.message).toContain('first')
  })
})

describe('who needs to know', () => {
  it('is somebody of the directory or somebody else, and never both', () => {
    expect(messageOf(empty, name({}))?.field).toBe('contactId')
    expect(messageOf(empty, name({ contactId: 'spoc', someone: 'The office' }))?.field).toBe('someone')
    expect(messageOf(empty, name({ contactId: 'spoc' }), { isContact: false })?.field).toBe('contactId')
    expect(messageOf(empty, name({ contactId: 'spoc' }))).toBeUndefined()
  })

  it('is named once, and not by the hundred', () => {
    const spoc = { id: 'one', contactId: 'spoc', told: false }
    expect(messageOf({ ...empty, named: [spoc] }, name({ contactId: 'spoc' }))?.message).toContain('already')
    const many = Array.from({ length: MOST_NAMED }, (_, index) => ({ ...spoc, contactId: `spoc-${index}` }))
    expect(messageOf({ ...empty, named: many }, name({ someone: 'The office' }))).toBeDefined()
  })

  it('was told on a day that has been', () => {
    const told = (day: string) =>
      name({ someone: 'X', told: 'yes', toldOn: { day, month: '11', year: '2026' } })
    expect(messageOf(empty, told('22'))).toBeUndefined()
    expect(messageOf(empty, told('23'))?.field).toBe('toldOn.day')
    expect(messageOf(empty, told('31'))?.field).toBe('toldOn.day')
    const untold = withPart(empty, name({ someone: 'X', toldBy: 'Y' }), facts)
    expect(untold.ok && untold.value.named).toEqual([{ id: 'new', someone: 'X', told: false }])
  })
})
