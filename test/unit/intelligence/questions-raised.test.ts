import { describe, expect, it } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { piecesMentioned } from '#shared/intelligence/questions-mentioning.ts'
import { piecesAsked, raisedText } from '#shared/intelligence/questions-raised.ts'
import { findTool } from '#shared/tools/index.ts'

const today = '2026-11-22'
const tool = (id: string, version: string) => {
  const found = findTool(id, version)
  if (!found) throw new Error(`No form ${id} ${version}`)
  return found
}
const nwg = tool('nwg', '2017')
const matrices = tool('matrices', '1')

describe('what an assessment is asked about others', () => {
  it('is a piece for each answer, with what did not fit into it; a mark is none', () => {
    const answers: Answers = {
      '8.2': { mark: 'not-applicable' },
      '8.3': { value: ' A man called Rook ', more: 'And his brother' },
      '8.4': { value: '' },
    }
    expect(piecesAsked(nwg, answers, today)).toEqual([
      { question: '8.3', kind: 'person', details: {}, text: 'A man called Rook\nAnd his brother' },
    ])
  })

  it('is a piece for each row, its cells in the details of the same name', () => {
    const answers: Answers = {
      persons: {
        value: [
          { name: 'Rook', description: 'Tall, a scar', standing: 'suspected' },
          { name: '', description: '' },
          { name: 'The cousin' },
        ],
        more: 'Others in the same flat',
      },
    }
    const pieces = piecesAsked(matrices, answers, today)
    expect(pieces.map(({ kind, details }) => [kind, details])).toEqual([
      ['person', { name: 'Rook', description: 'Tall, a scar' }],
      ['person', { name: 'The cousin' }],
      ['person', {}],
    ])
    expect(pieces[0]?.text).toContain('Suspected of it')
    expect(pieces[2]?.text).toBe('Others in the same flat')
  })

  it('of the MASE form counts only where it is asked', () => {
    const mase = tool('mase', '1')
    const answers: Answers = {
      strategic: { value: ['trends'] },
      'strategic-trends': { value: 'Two phones each' },
      'strategic-locations': { value: 'Typed before it was taken back' },
    }
    expect(piecesAsked(mase, answers, today)).toEqual([
      { question: 'strategic-trends', kind: 'trend', details: {}, text: 'Two phones each' },
    ])
  })
})

describe('what is named in an answer', () => {
  const said = (text: string) => piecesMentioned(nwg, { '8.3': { value: text } })

  it('is a vehicle, a number, an account or a place, with the sentence that names it', () => {
    const text =
      'He is about thirty. He drives a van, AB12 CDE. Ring 07700 900 461!\nSnapchat: rook_22. Seen at 12 Harbour Row.'
    expect(said(text).map(({ kind, details, text: sentence }) => [kind, details, sentence])).toEqual([
      ['vehicle', { registration: 'AB12 CDE' }, 'He drives a van, AB12 CDE.'],
      ['telephone', { number: '07700 900 461' }, 'Ring 07700 900 461!'],
      ['account', { handle: '@rook_22' }, 'Snapchat: rook_22.'],
      ['place', { address: '12 Harbour Row' }, 'Seen at 12 Harbour Row.'],
    ])
  })

  it('is there once, however often it is named', () => {
    expect(said('AB12 CDE came. Again AB12 CDE.')).toHaveLength(1)
  })

  it('is nothing of the child’s own home or telephone', () => {
    const own = nwg.sections
      .flatMap(({ questions }) => questions)
      .filter(({ role }) => role?.startsWith('child.'))
      .map(({ id }) => [id, { value: '12 Harbour Row, 07700 900 461' }])
    expect(own.length).toBeGreaterThan(0)
    expect(piecesMentioned(nwg, Object.fromEntries(own))).toEqual([])
  })

  it('is known by what was named, so that two in one sentence are two', () => {
    const [one, other] = said('He drives AB12 CDE and CD13 EFG').map(raisedText)
    expect(one).not.toBe(other)
  })
})
