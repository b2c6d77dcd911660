import { describe, expect, it } from 'vitest'
import { refusedErrors, sectionErrors } from '#web/forms-as-data/section-errors.ts'
import { aSection } from './a-section.ts'

const section = aSection([
  { kind: 'date', id: '3.7', label: 'Date', marks: ['not-known'] },
  {
    kind: 'choice',
    id: '4.2',
    label: 'Choice',
    options: [{ value: 'yes', label: 'Yes' }],
    marks: ['not-known'],
  },
  { kind: 'text', id: '2.2', label: 'Address' },
  { kind: 'text', id: '2.2-day', label: 'A name that ends like a date' },
  {
    kind: 'repeat',
    id: '2.13',
    label: 'Family',
    item: 'person',
    columns: [{ kind: 'text', id: 'name', label: 'Name' }],
  },
])
const fieldOf = (field: string) =>
  sectionErrors(section, [{ question: 'any', field, message: 'Wrong' }])[0]?.field

describe('where an error of a section is shown', () => {
  it('is the whole date for a part of it, also in a row', () => {
    expect(fieldOf('3.7-month')).toBe('3.7.month')
    expect(fieldOf('2.13[0].birth-day')).toBe('2.13[0].birth.day')
  })

  it('is the question itself when only its name ends like a date', () => {
    expect(fieldOf('2.2-day')).toBe('2.2-day')
  })

  it('is the group of choices for a mark among them, and the mark itself elsewhere', () => {
    expect(fieldOf('4.2.mark')).toBe('4.2')
    expect(fieldOf('3.7.mark')).toBe('3.7.mark')
  })
})

describe('where an error of the API is shown', () => {
  const refused = (field: string) => refusedErrors(section, [{ field, message: 'Too long' }])[0]?.field

  it('is beside the question that it is about', () => {
    expect(refused('answers.2.2.value')).toBe('2.2')
    expect(refused('2.2-day')).toBe('2.2-day')
  })

  it('is beside the control of the row', () => {
    expect(refused('answers.2.13.value.1.name')).toBe('2.13[1].name')
  })

  it('is above the page when it is about no question', () => {
    expect(refused('answers')).toBe('')
    expect(refused('version')).toBe('')
  })
})
