import { expect, test } from 'vitest'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { withLevels } from './prompt-factory.ts'

type Loose = Record<string, unknown>

const questionOf = (form: FormDefinition, id: string): Loose =>
  form.sections.flatMap(({ questions }) => questions).find((one) => one.id === id) as unknown as Loose

const change = (id: string, more: Loose) => (form: FormDefinition) =>
  Object.assign(questionOf(form, id), more)
const prompt = (at: number, more: Loose) => (form: FormDefinition) =>
  Object.assign(form.prompts?.[at] ?? {}, more)
const count = (count: Loose) => prompt(1, { when: { count: { atLeast: 1, ...count } } })
const repeat = (columns: Loose[]) => change('why', { kind: 'repeat', item: 'person', columns })
const without = (role: string) => (form: FormDefinition) => {
  for (const { questions } of form.sections)
    for (const question of questions as unknown as Loose[]) if (question.role === role) delete question.role
}

const broken: [string, (form: FormDefinition) => unknown, string, RegExp, RegExp][] = [
  [
    'a count that can never be reached',
    count({ in: ['low'], atLeast: 7 }),
    'prompts[1].when.count.atLeast',
    /7 can never be reached: 6/,
    /Lower it/,
  ],
  [
    'a count of a question that is no list',
    count({ in: ['dob'] }),
    'prompts[1].when.count.in[0]',
    /'dob' cannot be counted/,
    /list of indicators/,
  ],
  [
    'a count of what is not there',
    count({ in: ['none'] }),
    'prompts[1].when.count.in[0]',
    /no question 'none'/,
    /list of indicators/,
  ],
  [
    'a count of a scale without a level',
    count({ in: ['home'] }),
    'prompts[1].when.count.in[0]',
    /counted by level/,
    /"level"/,
  ],
  [
    'a count of a line that is not there',
    count({ rows: ['low-9'] }),
    'prompts[1].when.count.rows[0]',
    /no indicator 'low-9'/,
    /id of a row/,
  ],
  [
    'a count of a state that is not offered',
    (form) => {
      change('medium', {
        states: [
          { state: 'present', label: 'Yes' },
          { state: 'not-present', label: 'No' },
        ],
      })(form)
      count({ in: ['medium'], states: ['suspected'] })(form)
    },
    'prompts[1].when.count.atLeast',
    /1 can never be reached: 0/,
    /"states"/,
  ],
  [
    'a level that is not declared',
    prompt(0, { suggests: 'middling' }),
    'prompts[0].suggests',
    /no level 'middling'/,
    /'low'/,
  ],
  [
    'a level of an indicator that is not declared',
    (form) => {
      const rows = questionOf(form, 'high').rows as Loose[]
      rows[0] = { ...rows[0], level: 'higher' }
    },
    'sections[1].questions[2].rows[0].level',
    /no level 'higher'/,
    /'high'/,
  ],
  [
    'two levels of one id',
    (form) => form.levels?.push({ id: 'low', label: 'Low again' }),
    'levels[4].id',
    /level 'low' is here twice/,
    /another id/,
  ],
  [
    'two prompts of one id',
    prompt(1, { id: 'four-low' }),
    'prompts[1].id',
    /prompt 'four-low' is here twice/,
    /another id/,
  ],
  [
    'a number where nothing is counted',
    prompt(3, { says: '{count} things', when: { under: 13 } }),
    'prompts[3].says',
    /nothing to count/,
    /\{count\}/,
  ],
  [
    'words for an area that cannot be answered',
    prompt(0, { asks: [{ area: 'coast', words: 'Refer' }] }),
    'prompts[0].asks[0].area',
    /'coast' can never be the answer/,
    /'county'/,
  ],
  [
    'a prompt on an answer that cannot be given',
    prompt(0, { when: { question: 'needs', equals: 'perhaps' } }),
    'prompts[0].when.equals',
    /'perhaps' can never/,
    /'yes'/,
  ],
  [
    'a prompt on a value of a list',
    prompt(0, { when: { question: 'low', equals: 'present' } }),
    'prompts[0].when.equals',
    /'present' can never/,
    /"answered"/,
  ],
  [
    'a prompt on the age where no age is asked for',
    (form) => {
      change('dob', { kind: 'text', role: undefined, of: undefined, unborn: undefined })(form)
      Object.assign(form, { kind: 'mase' })
    },
    'prompts[3].when.any[0].under',
    /does not ask how old/,
    /child\.date-of-birth/,
  ],
  [
    'a scale that runs downwards',
    (form) => (questionOf(form, 'home').options as Loose[]).reverse(),
    'sections[2].questions[0].options[1].level',
    /lower than one before/,
    /lowest first/,
  ],
  [
    'opinions that run downwards',
    (form) => (questionOf(form, 'opinion').options as Loose[]).reverse(),
    'sections[3].questions[0].options[2].level',
    /opinion is lower than one before/,
    /Put the opinions in order, the lowest first/,
  ],
  [
    'a level that does nothing',
    (form) => {
      const options = questionOf(form, 'needs').options as Loose[]
      options[0] = { ...options[0], level: 'low' }
    },
    'sections[0].questions[1].options[0].level',
    /does nothing here/,
    /scale/,
  ],
  [
    'a reason that is not always asked for',
    change('reason', { when: { question: 'needs', equals: 'yes' } }),
    'sections[3].questions[1].when',
    /cannot always be given/,
    /Take "when" out/,
  ],
  [
    'evidence of what cannot be said',
    change('low', {
      states: [
        { state: 'not-present', label: 'No' },
        { state: 'not-known', label: 'Unclear' },
      ],
    }),
    'sections[1].questions[0].states',
    /neither can be said/,
    /"evidence": "none"/,
  ],
  [
    'a role at a question that cannot play it',
    change('opinion', { kind: 'choices' }),
    'sections[3].questions[0].role',
    /cannot read 'opinion' from a question of kind 'choices'/,
    /'choice' or 'scale'/,
  ],
  [
    'a role that stands twice',
    change('needs', { role: 'area' }),
    'sections[0].questions[2].role',
    /'area' is here twice/,
    /sections\[0\]\.questions\[1\]\.role/,
  ],
  [
    'what the manager says in place of the practitioner',
    change('why', { role: 'manager.oversight' }),
    'sections[3].questions[3].role',
    /in place of the practitioner/,
    /"answeredBy": "manager"/,
  ],
  [
    'a condition on what only the manager answers',
    (form) => {
      change('why', { answeredBy: 'manager' })(form)
      change('needs', { when: { question: 'why', answered: true } })(form)
    },
    'sections[0].questions[1].when.question',
    /answered by the manager/,
    /practitioner/,
  ],
  [
    'a voice that may stay silent',
    change('says', { orElse: undefined }),
    'sections[4].questions[1]',
    /not always asked for/,
    /orElse/,
  ],
  [
    'a voice that is not asked for',
    without('voice.child.absent'),
    'sections',
    /why the child’s views are absent/,
    /voice\.child\.absent/,
  ],
  ['no strengths', without('strengths'), 'sections', /strengths/, /role "strengths"/],
  ['no unknowns', without('unknowns'), 'sections', /found out/, /role "unknowns"/],
  [
    'ids that are one name on the page',
    (form) => {
      change('raise', { id: 'a-b' })(form)
      change('why', { id: 'a.b' })(form)
      prompt(5, { when: undefined })(form)
    },
    'sections[3].questions[3].id',
    /'a\.b' is the name of a part of question 'a-b'/,
    /another id/,
  ],
  [
    'an id that is the extra space of another',
    (form) => {
      change('raise', { id: 'why.more' })(form)
      prompt(5, { when: undefined })(form)
    },
    'sections[3].questions[2].id',
    /part of question 'why'/,
    /another id/,
  ],
  ...['hub.person', 'hub.anything'].map((id): (typeof broken)[number] => [
    `the id ${id}, which would be taken for a field of the hub`,
    change('needs', { id }),
    'sections[0].questions[1].id',
    /begins as the fields do that the hub puts into pages itself/,
    /does not begin with 'hub\.'/,
  ]),
  [
    'an id that every object has',
    change('needs', { id: 'constructor' }),
    'sections[0].questions[1].id',
    /"constructor" cannot stand here/,
    /not ‘constructor’/,
  ],
  [
    'a column that is a part of another',
    repeat([
      { kind: 'date', id: 'met', label: 'Met' },
      { kind: 'text', id: 'met-day', label: 'Day' },
    ]),
    'sections[3].questions[3].columns[1].id',
    /part of column 'met'/,
    /another id/,
  ],
  [
    'a column that ends as a date does',
    repeat([{ kind: 'text', id: 'year', label: 'Year' }]),
    'sections[3].questions[3].columns[0].id',
    /ends as the parts of dates do/,
    /another id/,
  ],
  [
    'an option that is a mark as well',
    (form) => {
      const options = questionOf(form, 'needs').options as Loose[]
      options.push({ value: 'not-known', label: 'Not known' })
      change('needs', { marks: ['not-known'] })(form)
    },
    'sections[0].questions[1].options[2].value',
    /an option and a mark/,
    /"marks"/,
  ],
  [
    'a value that is taken over and is not there',
    change('needs', { from: [{ role: 'child.disability', values: { some: 'perhaps' } }] }),
    'sections[0].questions[1].from[0].values.some',
    /'perhaps' is no option/,
    /'yes', 'no'/,
  ],
]

test('the form of these tests is good', () => {
  expect(checkDefinition(withLevels())).toMatchObject({ ok: true })
})

test.each(broken)('%s is refused, with its place and the remedy', (_, spoil, path, what, remedy) => {
  const form = withLevels()
  spoil(form)
  const checked = checkDefinition(JSON.parse(JSON.stringify(form)))
  expect(checked.ok ? [] : checked.failure).toContainEqual({
    path,
    what: expect.stringMatching(what),
    remedy: expect.stringMatching(remedy),
  })
})

test('levels that are nowhere declared are said once, not at each place', () => {
  const { levels: _, prompts, ...form } = withLevels()
  const checked = checkDefinition({ ...form, prompts: prompts?.filter(({ raises }) => !raises) })
  expect(checked.ok ? [] : checked.failure).toMatchObject([
    { remedy: expect.stringContaining('Add "levels"') },
  ])
})

test('questions that wait for each other are refused at each of them', () => {
  const form = withLevels()
  change('raise', { when: { question: 'why', answered: true } })(form)
  change('why', { when: { question: 'raise', equals: 'yes' } })(form)
  const checked = checkDefinition(form)
  expect(checked.ok ? [] : checked.failure.map(({ path }) => path)).toEqual([
    'sections[3].questions[2].when.question',
    'sections[3].questions[3].when.question',
  ])
})

test.each([
  ['suggests', 0],
  ['floor', 3],
  ['raises', 5],
])('%s needs an opinion with levels and room for its reason', (property, at) => {
  const form = withLevels()
  const own = form.prompts?.[at]
  Object.assign(form, { prompts: own ? [own] : [] })
  without('opinion.reason')(form)
  const checked = checkDefinition(form)
  expect(checked.ok ? [] : checked.failure).toMatchObject([
    { path: `prompts[0].${property}`, remedy: expect.stringContaining('opinion.reason') },
  ])
})

test('a page with more to fill in than anybody can is refused, and so are too many questions', () => {
  const form = withLevels()
  const rows = Array.from({ length: 200 }, (_, at) => ({ id: `r${at}`, label: 'Row' }))
  const columns = Array.from({ length: 12 }, (_, at) => ({ kind: 'text', id: `c${at}`, label: 'Column' }))
  change('why', { kind: 'checklist', item: 'row', rows, columns })(form)
  expect(checkDefinition(form)).toMatchObject({ failure: [{ path: 'sections[3].questions' }] })
  const questions = (page: number) =>
    Array.from({ length: 110 }, (_, at) => ({ kind: 'text' as const, id: `p${page}q${at}`, label: 'Q' }))
  const many = withLevels()
  for (let page = 0; page < 6; page++)
    many.sections.push({ id: `page-${page}`, title: 'Page', questions: questions(page) })
  expect(checkDefinition(many)).toMatchObject({
    failure: [{ path: 'sections', what: expect.stringMatching(/There are 6\d\d/) }],
  })
})

test('a file that is too long is refused before it is read further', () => {
  const form = { ...withLevels(), source: 'x'.repeat(300_001) }
  expect(checkDefinition(form)).toMatchObject({
    failure: [{ path: 'the file', remedy: expect.stringMatching(/300,000/) }],
  })
})

test('of very many complaints the first are given, and how many more there are', () => {
  const junk = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x${at}`, 1]))
  const checked = checkDefinition({ ...withLevels(), ...junk })
  expect(checked.ok ? [] : checked.failure).toHaveLength(101)
  expect(checked.ok ? '' : checked.failure.at(-1)?.what).toBe('There are 400 more complaints')
})
