import { describe, expect, it } from 'vitest'
import { errorsOf } from '#web/forms/errors-of.ts'
import { emptyState, errorIn, idOf, valueIn } from '#web/forms/form-state.ts'
import { splitKept, withKept } from '#web/forms/kept-address.ts'

describe('what a form shows', () => {
  it('begins with what is stored', () => {
    const form = emptyState({ reason: 'so', version: 3, places: ['a', 'b'], nothing: undefined })

    expect(valueIn(form, 'reason')).toBe('so')
    expect(valueIn(form, 'version')).toBe('3')
    expect(form.values.places).toEqual(['a', 'b'])
    expect(valueIn(form, 'nothing')).toBe('')
  })

  it('shows the error of a part of a date as the error of the date', () => {
    const form = { values: {}, errors: [{ field: 'born.year', message: 'Year must be 4 digits' }] }

    expect(errorIn(form, 'born')).toBe('Year must be 4 digits')
    expect(errorIn(form, 'bor')).toBeUndefined()
  })

  it('leads from the error of a part to the first box of the date', () => {
    expect(idOf('born.year')).toBe(idOf('born'))
    expect(idOf('danger.logNumber')).toBe('danger-logNumber')
  })
})

describe('what an error summary says of a problem', () => {
  const problem = {
    type: 'x',
    title: 'Somebody changed this first',
    status: 409,
    detail: 'Ann took it at 9am.',
  }

  it('is the whole problem when no field is named', () => {
    expect(errorsOf({ ...problem, status: 503, title: 'The hub is busy', detail: 'Wait a minute.' })).toEqual(
      [{ field: '', message: 'The hub is busy. Wait a minute.' }],
    )
  })

  it('is who came first, said once', () => {
    expect(errorsOf(problem)).toEqual([{ field: '', message: 'Ann took it at 9am.' }])
  })

  it("is each field, under the form's own names", () => {
    const errors = [
      { field: 'danger.now', message: 'Select yes' },
      { field: 'reason', message: 'Say why' },
    ]

    expect(errorsOf({ ...problem, errors }, { 'danger.now': 'now' })).toEqual([
      { field: 'now', message: 'Select yes' },
      { field: 'reason', message: 'Say why' },
    ])
  })
})

describe('the address at which something is kept', () => {
  it('can be taken apart again', () => {
    expect(splitKept(withKept('/mash?view=new', 'abc'))).toEqual({ path: '/mash?view=new', id: 'abc' })
  })

  it('names one thing only', () => {
    expect(withKept(withKept('/mash', 'old'), 'new')).toBe('/mash?kept=new')
  })
})
