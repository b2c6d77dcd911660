import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { indicatorTool } from '#test/factories/indicator-tool.ts'
import { aForm, sectionOf } from '#test/unit/form/form-factory.ts'
import { compare, type Keep, putTogether } from '#web/forms-as-data/compare-pages.ts'
import { joinPieces, marksOf, pieceOf, piecesOf } from '#web/forms-as-data/pieces.ts'

const indicators = sectionOf(indicatorTool(), 'medium')
const [narrative] = aForm([
  { kind: 'paragraph', id: '1', label: 'What happened' },
  { kind: 'text', id: '2', label: 'Where' },
]).sections as [ReturnType<typeof aForm>['sections'][number]]

const said = (states: Record<string, string>): Answers => ({
  '2': { value: Object.entries(states).map(([row, state]) => ({ row, state })) },
})

const merged = (
  section: typeof indicators,
  opened: Answers,
  mine: Answers,
  theirs: Answers,
  choose?: Keep,
) => {
  const differences = compare(section, mine, theirs, marksOf(section, opened))
  return putTogether(section, mine, differences, ({ keep }) => choose ?? keep)
}

describe('two people on one page', () => {
  it('each indicator is a piece of its own: what only one of them changed is kept of both', () => {
    const opened = said({ gifts: 'not-known' })
    const mine = said({ gifts: 'present' })
    const theirs = said({ gifts: 'not-known', missing: 'suspected' })
    expect(merged(indicators, opened, mine, theirs)).toEqual(said({ gifts: 'present', missing: 'suspected' }))
    expect(
      compare(indicators, mine, theirs, marksOf(indicators, opened)).map(({ piece, changedBy, keep }) => [
        piece.label,
        changedBy,
        keep,
      ]),
    ).toEqual([
      ['Unexplained gifts', 'me', 'mine'],
      ['Goes missing', 'them', 'theirs'],
    ])
  })

  it('what one of them took back stays taken back where the other did not touch it', () => {
    const opened = said({ gifts: 'present', missing: 'present' })
    expect(merged(indicators, opened, said({ missing: 'present' }), opened)).toEqual(
      said({ missing: 'present' }),
    )
    expect(merged(indicators, opened, opened, said({ gifts: 'present' }))).toEqual(said({ gifts: 'present' }))
  })

  it('keeps both narratives where both wrote, and only the longer where it holds the other', () => {
    const mine = { '1': { value: 'Mine.' }, '2': { value: 'At home' } }
    const theirs = { '1': { value: 'Theirs.' }, '2': { value: 'At school' } }
    expect(merged(narrative, {}, mine, theirs)).toEqual({
      '1': { value: 'Mine.\n\nTheirs.' },
      '2': { value: 'At home' },
    })
    expect(merged(narrative, {}, { '1': { value: 'Mine. And more.' } }, { '1': { value: 'Mine.' } })).toEqual(
      {
        '1': { value: 'Mine. And more.' },
      },
    )
  })

  it('takes what was chosen', () => {
    const mine = { '1': { value: 'Mine.' }, '2': { value: 'At home', more: 'Mostly' } }
    const theirs = { '2': { value: 'At school' } }
    expect(merged(narrative, {}, mine, theirs, 'mine')).toEqual(mine)
    expect(merged(narrative, {}, mine, theirs, 'theirs')).toEqual(theirs)
  })

  it('never drops words that either typed, whatever both did, unless somebody chooses so', () => {
    const text = fc.constantFrom('', 'one', 'two words', 'three more words')
    fc.assert(
      fc.property(text, text, text, (before, own, other) => {
        const as = (value: string): Answers => (value ? { '1': { value } } : {})
        const kept = String(merged(narrative, as(before), as(own), as(other))['1']?.value ?? '')
        if (own !== before) expect(kept).toContain(own)
        if (other !== before) expect(kept).toContain(other)
      }),
    )
  })

  it('takes a page apart and puts it together again as it was', () => {
    const answers: Answers = {
      '2': {
        value: [
          { row: 'gifts', state: 'present', evidence: 'A phone' },
          { row: 'clients', evidence: 'Seen' },
        ],
        more: 'See the log',
      },
    }
    const pieces = piecesOf(indicators)
    expect(joinPieces(pieces.map((piece) => [piece, pieceOf(piece, answers)]))).toEqual(answers)
  })
})
