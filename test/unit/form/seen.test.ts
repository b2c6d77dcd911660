import { expect, test } from 'vitest'
import { seenWords, withSeen } from '#shared/form/fill-in/seen.ts'
import { maseForm, referralForm } from '#shared/tools/index.ts'
import { completeNwg, nwg, sectionOf } from './form-factory.ts'

const forms = [
  { definition: nwg(), answers: completeNwg() },
  {
    definition: referralForm,
    answers: { i1: { value: '“They are my friends.”' }, i2: { mark: 'not-known' as const } },
  },
]

test('what an answer can be seen from is named by its number, and by its form where that is another', () => {
  expect(seenWords(['voice.child'], forms, referralForm)).toBe(
    'You wrote of this in 6.1 of NWG Child Sexual Exploitation (CSE) Assessment Tool and I1',
  )
})

test('where nothing was written it says that it sees nothing, and judges nothing', () => {
  expect(seenWords(['outcome.wanted'], forms, referralForm)).toBe('The hub sees no answer to this yet')
  expect(seenWords(['voice.child.wishes'], forms.slice(1), referralForm)).toBe(
    'The hub sees no answer to this yet',
  )
})

test.each([referralForm, maseForm])(
  'the quality check of $title is advice: nothing in it is needed to send',
  (form) => {
    const section = sectionOf(form, 'quality')
    expect(section.questions.every(({ required }) => required !== 'to-send')).toBe(true)
    const [list] = withSeen(section, forms, form).questions
    const rows = list?.kind === 'checklist' ? list.rows : []
    expect(rows.length).toBeGreaterThan(10)
    for (const { seen, hint } of rows) expect(hint !== undefined).toBe(seen !== undefined)
  },
)

test('other sections are left as they are', () => {
  const section = sectionOf(referralForm, 'child')
  expect(withSeen(section, forms, referralForm)).toBe(section)
})
