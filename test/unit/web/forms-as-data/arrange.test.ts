import { describe, expect, it } from 'vitest'
import type { Question } from '#shared/form/format/definition.ts'
import { arrange } from '#web/forms-as-data/arrange.ts'
import { whenWords } from '#web/forms-as-data/when-words.ts'

const choice: Question = {
  kind: 'choice',
  id: '4.2',
  number: '4.2',
  label: 'Other assessments?',
  options: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ],
  marks: ['not-known'],
}
const askedWhen = (when: Question['when'], id = '4.3'): Question => ({
  kind: 'text',
  id,
  label: 'Which?',
  when,
})
const never = () => false
const ids = (arranged: ReturnType<typeof arrange<Question>>) => arranged.map(({ asked }) => asked.id)

describe('where a question stands that is asked after another', () => {
  it('is under the one answer that it is asked after', () => {
    const arranged = arrange([choice, askedWhen({ question: '4.2', equals: 'yes' })], never)
    expect(ids(arranged)).toEqual(['4.2'])
    expect(arranged[0]?.reveals.yes?.map(({ asked }) => asked.id)).toEqual(['4.3'])
  })

  it('is under a mark as well', () => {
    const [first] = arrange([choice, askedWhen({ question: '4.2', equals: 'not-known' })], never)
    expect(Object.keys(first?.reveals ?? {})).toEqual(['~not-known'])
  })

  it('stays in its place when several answers lead to it, or any', () => {
    expect(ids(arrange([choice, askedWhen({ question: '4.2', in: ['yes', 'no'] })], never))).toEqual([
      '4.2',
      '4.3',
    ])
    expect(ids(arrange([choice, askedWhen({ question: '4.2', answered: true })], never))).toEqual([
      '4.2',
      '4.3',
    ])
  })

  it('stays in its place when what decides is on another page or comes later', () => {
    const question = askedWhen({ question: '4.2', equals: 'yes' })
    expect(ids(arrange([question], never))).toEqual(['4.3'])
    expect(ids(arrange([question, choice], never))).toEqual(['4.3', '4.2'])
  })

  it('stays in its place when it must be seen', () => {
    const question = askedWhen({ question: '4.2', equals: 'yes' })
    expect(ids(arrange([choice, question], ({ id }) => id === '4.3'))).toEqual(['4.2', '4.3'])
  })

  it('is nested as deep as it is asked', () => {
    const tick: Question = {
      kind: 'tick',
      id: 'tick',
      label: 'Tick',
      when: { question: '4.2', equals: 'yes' },
    }
    const [first] = arrange([choice, tick, askedWhen({ question: 'tick', equals: 'yes' })], never)
    expect(first?.reveals.yes?.[0]?.reveals.yes?.[0]?.asked.id).toBe('4.3')
  })
})

describe('saying when a question is asked', () => {
  it('names the question by its number and the answers by their labels', () => {
    expect(whenWords(askedWhen({ question: '4.2', in: ['yes', 'not-known'] }), [choice])).toBe(
      'Answer this if question 4.2 is ‘Yes’ or ‘Not known’.',
    )
  })

  it('says so where any answer will do', () => {
    expect(whenWords(askedWhen({ question: '4.2', answered: true }), [choice])).toBe(
      'Answer this if you have answered question 4.2.',
    )
  })

  it('speaks of writing where the other question is answered in words', () => {
    const box: Question = { kind: 'paragraph', id: '4.2', number: '4.2', label: 'What else?' }
    expect(whenWords(askedWhen({ question: '4.2', answered: true }), [box])).toBe(
      'Answer this if you wrote anything in 4.2.',
    )
    expect(whenWords(askedWhen({ question: '4.2', answered: false }), [box])).toBe(
      'Answer this if you wrote nothing in 4.2.',
    )
  })

  it('is silent about a question of another page', () => {
    expect(whenWords(askedWhen({ question: '9.9', equals: 'yes' }), [choice])).toBeUndefined()
  })
})
