import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathOf } from '#shared/form/format-check/complaint.ts'
import { readJson } from '#shared/form/format-check/read-json.ts'
import { shippedForms } from './shipped-forms.ts'

test('every form that comes with the hub reads the same as the language reads it', () => {
  for (const { text } of shippedForms()) {
    const read = readJson(text)
    expect(read.ok && read.value.value).toEqual(JSON.parse(text))
  }
})

test('what is JSON is read as it is, and nothing else is', () => {
  const text = fc.oneof(
    fc.json(),
    fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 3 })).map(([json, at, put]) => {
      const place = at % (json.length + 1)
      return json.slice(0, place) + put + json.slice(place + 1)
    }),
    fc.string(),
  )
  fc.assert(
    fc.property(text, (text) => {
      const read = readJson(text)
      const twice = !read.ok && read.failure.what.includes('twice')
      if (!twice) expect(read.ok).toBe(isJson(text))
      if (read.ok) expect(read.value.value).toEqual(JSON.parse(text))
    }),
    { numRuns: 3000 },
  )
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return true
  } catch {
    return false
  }
}

test('each part of a file is found at its line and column', () => {
  const text = '{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}'
  const read = readJson(text)
  if (!read.ok) throw new Error('not read')
  expect(read.value.placeOf('a')).toEqual({ line: 2, column: 3 })
  expect(read.value.placeOf('a[0]')).toEqual({ line: 3, column: 5 })
  expect(read.value.placeOf('a[1].b')).toEqual({ line: 4, column: 7 })
  expect(read.value.placeOf('a[1].missing.deeper')).toEqual({ line: 4, column: 5 })
  expect(read.value.placeOf('the file')).toEqual({ line: 1, column: 1 })
  expect(read.value.placeOf('nothing')).toEqual({ line: 1, column: 1 })
})

test('the place of every part is where its text stands', () => {
  const placesIn = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, one]) => {
          const here = [...path, Array.isArray(value) ? Number(key) : key]
          return [here, ...placesIn(one, here)]
        })
  for (const { text, form } of shippedForms().slice(0, 2)) {
    const read = readJson(text)
    if (!read.ok) throw new Error('not read')
    const lines = text.split('\n')
    for (const path of placesIn(form)) {
      const { line, column } = read.value.placeOf(pathOf(path))
      const rest = lines[line - 1]?.slice(column - 1)
      const last = path.at(-1)
      if (typeof last === 'string') expect(rest?.startsWith(`"${last}"`)).toBe(true)
      else expect(rest?.trim()).not.toBe('')
    }
  }
})

test.each([
  ['', 1, 1, /empty/],
  ['{"a": 1,}', 1, 9, /no property after the comma/],
  ['[1, 2,\n]', 2, 1, /no entry after the comma/],
  ['{"a" 1}', 1, 6, /colon/],
  ['{"a": 1 "b": 2}', 1, 9, /comma/],
  ['{"a": “yes”}', 1, 7, /no value/],
  ["{'a': 1}", 1, 2, /no name of a property/],
  ['{"a": "x', 1, 7, /no end/],
  ['{"a": "x\ny"}', 1, 9, /end of its line/],
  ['{"a": "\\x"}', 1, 8, /backslash/],
  ['{"a": 1}}', 1, 9, /after the end/],
  ['{"a": 1,\r\n "a": 2}', 2, 2, /twice/],
  ['{"a": 01}', 1, 7, /no value/],
  ['[,1]', 1, 2, /nothing before/],
  ['{"a": 1', 1, 8, /The end of the file/],
])('%j is refused at %i:%i in words', (text, line, column, what) => {
  const read = readJson(text)
  expect(read).toMatchObject({ ok: false, failure: { line, column, what: expect.stringMatching(what) } })
  expect(read.ok ? '' : read.failure.remedy).not.toBe('')
})

test('a file that is nested without end is refused and nothing breaks', () => {
  expect(readJson('['.repeat(100_000))).toMatchObject({ ok: false })
})

test('a name that every object has already is only a name', () => {
  const read = readJson('{"__proto__": {"x": 1}, "constructor": 2}')
  expect(read.ok && Object.keys(read.value.value as object)).toEqual(['__proto__', 'constructor'])
})
