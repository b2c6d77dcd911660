import { expect, test } from 'vitest'
import { toldApart } from '../../../../web/app/assessments/[reference]/check/told-apart.ts'
import { nwg } from '../../form/form-factory.ts'

const message = 'Recipient 1: select who needs to know'
const words = (left: Parameters<typeof toldApart>[0]) => toldApart(left, nwg()).map((one) => one.message)

test('what sounds like another thing to do is told with its question', () => {
  const left = ['8.2-told', '8.3-told'].map((question) => ({ question, message }))
  expect(words([...left, { question: '2.1', message: 'Enter the name' }])).toEqual([
    'Question 8.2: recipient 1: select who needs to know',
    'Question 8.3: recipient 1: select who needs to know',
    'Enter the name',
  ])
})

test('what has no number of its own stays as it is', () => {
  expect(words([{ message }, { message }])).toEqual([message, message])
})
