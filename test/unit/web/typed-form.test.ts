import { describe, expect, it } from 'vitest'
import { typedForm, valuesOf } from '#web/forms/typed-form.ts'

const formData = (...entries: [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('what was typed into a form', () => {
  it('keeps every value of a name, in order', () => {
    const form = typedForm(valuesOf(formData(['action', 'b'], ['action', 'a'])))

    expect(form.all('action')).toEqual(['b', 'a'])
    expect(form.text('action')).toBe('b')
    expect(form.all('other')).toEqual([])
  })

  it('keeps words as typed, but counts a line break as one character', () => {
    const form = typedForm(valuesOf(formData(['notes', ' <b>one</b>\r\ntwo '])))

    expect(form.text('notes')).toBe(' <b>one</b>\ntwo ')
  })

  it('says nothing was given when there are only spaces', () => {
    const form = typedForm(valuesOf(formData(['notes', ' \n '])))

    expect(form.given('notes')).toBeUndefined()
  })

  it('reads a date whose boxes are partly filled, and none when all are empty', () => {
    const form = typedForm(valuesOf(formData(['born-day', '31'], ['born-month', ''], ['seen-day', ' '])))

    expect(form.date('born')).toEqual({ day: '31', month: '', year: '' })
    expect(form.date('seen')).toBeUndefined()
  })

  it("leaves out the framework's and the hub's own fields", () => {
    const values = valuesOf(formData(['$ACTION_ID_1', ''], ['hub.person', 'x'], ['name', 'y']))

    expect(Object.keys(values)).toEqual(['name'])
  })

  it('takes a field called __proto__ for a field', () => {
    const values = valuesOf(formData(['__proto__', 'x']))

    expect(Object.keys(values)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf({})).not.toHaveProperty('0')
  })
})
