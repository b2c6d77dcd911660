import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { listTools } from '#shared/tools/index.ts'
import { alwaysAsked, nwg } from './form-factory.ts'

type Loose = Record<string, unknown>

/** The example form, loosely typed so that it can be broken. */
const example = () => ({
  id: 'example',
  version: '1',
  title: 'Example',
  kind: 'assessment',
  source: 'Made for a test',
  sections: [
    {
      id: 'one',
      title: 'One',
      questions: [
        { kind: 'choice', id: '1.1', label: 'Which?', options: [{ value: 'yes', label: 'Yes' }] } as Loose,
        { kind: 'date', id: '1.2', label: 'When?' } as Loose,
        {
          kind: 'repeat',
          id: '1.3',
          label: 'Who?',
          item: 'person',
          columns: [{ kind: 'text', id: 'name', label: 'Name' } as Loose],
        } as Loose,
      ],
    },
    alwaysAsked(),
  ],
})

const broken: [string, (question: Loose[], form: Loose) => void, string, RegExp, RegExp][] = [
  [
    'two questions of one id',
    ([first]) => Object.assign(first ?? {}, { id: '1.2' }),
    'sections[0].questions[1].id',
    /question '1\.2' is here twice/,
    /another id/,
  ],
  [
    'a condition on a question that is not there',
    ([, second]) => Object.assign(second ?? {}, { when: { question: '9.9', equals: 'yes' } }),
    'sections[0].questions[1].when.question',
    /no question '9\.9'/,
    /Name the id/,
  ],
  [
    'a condition on an answer that cannot be given',
    ([, second]) => Object.assign(second ?? {}, { when: { question: '1.1', equals: 'maybe' } }),
    'sections[0].questions[1].when.equals',
    /'maybe' can never be the answer to '1\.1'/,
    /'yes'/,
  ],
  [
    'a condition on itself',
    ([first]) => Object.assign(first ?? {}, { when: { question: '1.1', equals: 'yes' } }),
    'sections[0].questions[0].when.question',
    /points to itself/,
    /another question/,
  ],
  [
    'a condition of a column on a column that is not there',
    ([, , third]) =>
      Object.assign(((third?.columns ?? []) as Loose[])[0] ?? {}, { when: { question: 'age', equals: 'x' } }),
    'sections[0].questions[2].columns[0].when.question',
    /no other column 'age'/,
    /another column/,
  ],
  [
    'an id that is a part of a date on the page',
    ([first]) => Object.assign(first ?? {}, { id: '1.2-day' }),
    'sections[0].questions[0].id',
    /part of question '1\.2'/,
    /another id/,
  ],
  [
    'a property that is spelt wrong',
    ([first]) => Object.assign(first ?? {}, { requird: 'to-send' }),
    'sections[0].questions[0].requird',
    /'requird' means nothing/,
    /spelling/,
  ],
  [
    'a kind that does not exist',
    ([first]) => Object.assign(first ?? {}, { kind: 'slider' }),
    'sections[0].questions[0].kind',
    /"slider" is not a kind/,
    /paragraph/,
  ],
  [
    'a role that does not exist',
    ([first]) => Object.assign(first ?? {}, { role: 'child.nme' }),
    'sections[0].questions[0].role',
    /"child\.nme" is not allowed/,
    /'child\.name'/,
  ],
  [
    'a missing label',
    ([first]) => delete first?.label,
    'sections[0].questions[0].label',
    /'label' is missing/,
    /text in quotation marks/,
  ],
  [
    'a link that is not https',
    ([first]) => Object.assign(first ?? {}, { guidance: [{ link: 'Here', href: 'javascript:alert(1)' }] }),
    'sections[0].questions[0].guidance[0].href',
    /is not a web address/,
    /https/,
  ],
  [
    'words for a mark that is not allowed',
    ([first]) => Object.assign(first ?? {}, { markLabels: { 'not-known': 'No idea' } }),
    'sections[0].questions[0].markLabels.not-known',
    /given words but not allowed/,
    /"marks"/,
  ],
  [
    'a need about a question of another page',
    (_, form) =>
      Object.assign((form.sections as Loose[])[0] ?? {}, {
        needs: [
          {
            anyOf: [
              { question: '1.1', equals: 'yes' },
              { question: '2.1', answered: true },
            ],
            at: '1.1',
            message: 'One of them',
          },
        ],
      }),
    'sections[0].needs[0].anyOf[1].question',
    /no question '2\.1' for the practitioner in this section/,
    /same section/,
  ],
  [
    'no sections',
    (_, form) => Object.assign(form, { sections: [] }),
    'sections',
    /too small/,
    /at least 1 entry/,
  ],
]

test('the example of these tests is good', () => {
  expect(checkDefinition(example()).ok).toBe(true)
})

test.each(broken)('%s is refused, with its place and the remedy', (_, spoil, path, what, remedy) => {
  const form = example()
  spoil((form.sections[0]?.questions ?? []) as Loose[], form)
  const checked = checkDefinition(form)
  expect(checked.ok ? [] : checked.failure).toEqual([
    { path, what: expect.stringMatching(what), remedy: expect.stringMatching(remedy) },
  ])
})

test('every complaint is given at once', () => {
  const form = example()
  Object.assign(form.sections[0]?.questions[0] ?? {}, { id: 'A B', labl: 'x' })
  const checked = checkDefinition(form)
  expect(checked.ok ? [] : checked.failure.map(({ path }) => path).sort()).toEqual([
    'sections[0].questions[0].id',
    'sections[0].questions[0].labl',
  ])
})

test('something that is no form at all is refused in words', () => {
  for (const nothing of [null, undefined, 3, 'form', [], () => 0])
    expect(checkDefinition(nothing)).toMatchObject({ ok: false, failure: [{ path: 'the file' }] })
})

/** Every place in a JSON value. */
const placesIn = (value: unknown, path: (string | number)[] = []): (string | number)[][] => {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Array.isArray(value)
    ? value.flatMap((one, at) => placesIn(one, [...path, at]))
    : Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))
  return path.length === 0 ? inner : [path, ...inner]
}

test('a form mangled anywhere is refused with a place that leads to the damage, or is still good', () => {
  const original = nwg()
  const places = placesIn(original)
  const junk = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.constant({ x: 1 }),
    fc.constant([]),
    fc.constant(''),
  )
  fc.assert(
    fc.property(fc.nat(places.length - 1), junk, (at, put) => {
      const place = places[at] ?? []
      const mangled = structuredClone(original) as unknown as Loose
      const holder = place.slice(0, -1).reduce<Loose>((value, step) => value[step] as Loose, mangled)
      holder[String(place.at(-1))] = put
      const checked = checkDefinition(mangled)
      if (checked.ok) return
      const [section, number, list, question] = place
      const start = [section, typeof number === 'number' ? `[${number}]` : '']
      if (list === 'questions' && typeof question === 'number') start.push(`.questions[${question}]`)
      expect(
        checked.failure.some(
          ({ path }) => start.join('').startsWith(path) || path.startsWith(String(section)),
        ),
      ).toBe(true)
      for (const complaint of checked.failure) {
        expect(complaint.what).not.toBe('')
        expect(complaint.remedy).not.toBe('')
      }
    }),
    { numRuns: 150 },
  )
})

test('checking changes nothing', () => {
  for (const form of listTools()) {
    const before = structuredClone(form)
    checkDefinition(form)
    expect(form).toEqual(before)
  }
})

test('the examples in the guide for writing a form are good', () => {
  const guide = readFileSync(new URL('../../../shared/form/README.md', import.meta.url), 'utf8')
  const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json)
  const [form, states, prompts] = blocks.map((json) =>
    JSON.parse(json.trimStart().startsWith('{') ? json : `{${json}}`),
  )
  expect(checkDefinition(form)).toMatchObject({ ok: true })
  expect(checkDefinition({ ...form, ...prompts })).toMatchObject({ ok: true })
  Object.assign(form.sections[1].questions[0], states)
  expect(checkDefinition(form)).toMatchObject({ ok: true })
})
