import { expect, test } from 'vitest'
import { findAllByRole, textByRole } from '#shared/form/answers/find-by-role.ts'
import { findChildFacts } from '#shared/form/facts/child-facts.ts'
import { findRecipients } from '#shared/form/facts/recipients.ts'
import { completeNwg, notTold, nwg } from './form-factory.ts'

test('who the child is, in stored forms', () => {
  expect(findChildFacts(nwg(), completeNwg())).toEqual({
    name: 'Robin Example',
    dateOfBirth: '2012-03-27',
    nhsNumber: '9990000018',
    postcode: 'ZZ99 3VZ',
  })
})

test('what is not valid is no fact about the child', () => {
  const answers = { '2.16': { value: '123' }, '2.5': { value: { day: '31', month: '2', year: '2012' } } }
  expect(findChildFacts(nwg(), answers)).toEqual({})
})

test('everybody who needs to know is found, with what it is about and whether they were told', () => {
  const told = { someone: 'A school', told: 'yes', when: { day: '1', month: '11', year: '2026' }, by: 'Me' }
  const answers = {
    '8.3-told': { value: [notTold(), {}, told] },
    '8.4-told': { value: [{ recipient: 'council' }] },
  }
  const found = findRecipients(nwg(), answers)
  expect(found).toEqual([
    {
      question: '8.3-told',
      place: 0,
      about: '8.3',
      role: 'volt.offenders',
      contactId: 'police-spoc',
      told: false,
    },
    {
      question: '8.3-told',
      place: 2,
      about: '8.3',
      role: 'volt.offenders',
      someone: 'A school',
      told: true,
      toldOn: '2026-11-01',
      toldBy: 'Me',
    },
    {
      question: '8.4-told',
      place: 0,
      about: '8.4',
      role: 'volt.locations',
      contactId: 'council',
      told: false,
    },
  ])
})

test('answers are found by what they mean', () => {
  expect(textByRole(nwg(), completeNwg(), 'opinion')).toBe('groomed-or-targeted')
  expect(textByRole(nwg(), {}, 'opinion')).toBe('')
  expect(findAllByRole(nwg(), completeNwg(), 'strengths').map(({ question }) => question.id)).toEqual([
    '5.4',
    '5.7',
    '5.10',
  ])
})
