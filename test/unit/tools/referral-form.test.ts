import { expect, test } from 'vitest'
import { type Answers, type Row, textOf } from '#shared/form/answers.ts'
import { prefill } from '#shared/form/prefill.ts'
import { referralForm } from '#shared/tools/index.ts'
import { completeAnswers } from '#test/factories/complete-answers.ts'
import { found, today, tool } from './said.ts'

const strengths = { value: 'A grandmother nearby.' }

const filled = (id: string, own: Answers = {}) => {
  const definition = tool(id, id === 'nwg' ? '2017' : '1')
  const answers: Answers = Object.assign(
    {},
    ...Object.values(completeAnswers(definition, { strengths })),
    own,
  )
  return prefill(referralForm, {}, { forms: [{ definition, answers }], on: today })
}

test.each(['nwg', 'matrices', 'nottingham', 'brackenmoor-signs', 'wyndale-domains'])(
  'the referral form takes from %s who the child is, what the worry is, what protects the child and what they say',
  (id) => {
    const { answers, origins } = filled(id)
    for (const question of ['c1', 'c3', 'c5', 'g1', 'g5', 'g9', 'g12', 'i1', 'i4'])
      expect(answers[question]?.value ?? answers[question]?.mark, question).toBeTruthy()
    expect(origins.c1?.[0]?.said).toContain(tool(id, id === 'nwg' ? '2017' : '1').title)
  },
)

test('vulnerabilities go over with their evidence, in the better wording, and only those that are or may be there', () => {
  const form = tool('nottingham')
  const rows: Row[] = [
    { row: 'chaotic-family', state: 'present', evidence: 'Seen by two teachers.' },
    { row: 'bereavement', state: 'suspected', evidence: 'Said by his uncle.' },
    { row: 'homeless', state: 'not-present' },
  ]
  const { answers } = filled('nottingham', {
    vulnerabilities: { value: rows },
    ...found(form, 'high', ['sexualised-appearance']),
  })
  const said = textOf(answers.g6)
  expect(said).toContain('Family life is unsettled or under great strain, Present, Seen by two teachers.')
  expect(said).toContain('Bereavement or loss, Suspected, Said by his uncle.')
  expect(said).not.toMatch(/Homeless|chaotic/)
  expect(JSON.stringify(answers)).not.toContain('Over sexualised')
})
