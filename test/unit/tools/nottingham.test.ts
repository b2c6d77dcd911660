import { describe, expect, test } from 'vitest'
import { questionsOf } from '#shared/form/answers/columns.ts'
import * as printed from './printed-nottingham.ts'
import { listOf, listsOf, tool } from './said.ts'

const nottingham = () => tool('nottingham')

describe('the multi-agency tool', () => {
  test.each([
    ['vulnerabilities', printed.vulnerabilities, 24],
    ['low', printed.lowIndicators, 14],
    ['medium', printed.mediumIndicators, 26],
    ['high', printed.highIndicators, 17],
  ] as const)('has every line of its list of %s in its own words and order', (list, labels, count) => {
    const { rows } = listOf(nottingham(), list)
    expect(rows).toHaveLength(count)
    expect(Object.fromEntries(rows.map(({ id, label }) => [id, label]))).toEqual(labels)
    expect(rows.map(({ id }) => id)).toEqual(Object.keys(labels))
  })

  test('gives each indicator the level of its list, and a vulnerability none', () => {
    for (const list of ['low', 'medium', 'high'])
      expect(new Set(listOf(nottingham(), list).rows.map(({ level }) => level))).toEqual(new Set([list]))
    expect(listOf(nottingham(), 'vulnerabilities').rows.filter(({ level }) => level)).toEqual([])
  })

  test('asks for the evidence of each, and has a box for more under every list', () => {
    expect(listsOf(nottingham()).map(({ evidence }) => evidence)).toEqual(Array(4).fill('to-send'))
    const boxes = questionsOf(nottingham()).filter(({ label }) => label.startsWith('Additional detail'))
    expect(boxes.map(({ label }) => label)).toEqual([
      'Additional detail/evidence regarding vulnerabilities',
      'Additional detail/evidence regarding indicators',
      'Additional detail/evidence regarding indicators',
      'Additional detail/evidence regarding indicators',
    ])
  })

  test('has every field and every part of the form', () => {
    const labels = questionsOf(nottingham()).map(({ label }) => label)
    expect(printed.fields.filter((field) => !labels.includes(field))).toEqual([])
    const titles = nottingham().sections.map(({ title }) => title)
    expect(titles.filter((title) => printed.sections.includes(title))).toEqual(printed.sections)
  })

  test('has the guidance, the definition and the meaning of each level word for word', () => {
    const words = JSON.stringify(nottingham())
    for (const said of printed.guidance) expect(words).toContain(JSON.stringify(said).slice(1, -1))
    expect(nottingham().levels?.map(({ id }) => id)).toEqual(['none', 'low', 'medium', 'high'])
    for (const { means } of nottingham().levels ?? []) expect(printed.guidance).toContain(means)
  })

  test('says that its definition was replaced in 2017', () => {
    const introduction = JSON.stringify(nottingham().introduction)
    expect(introduction).toContain('That definition was replaced in 2017')
    expect(introduction).toContain('takes advantage of an imbalance of power')
  })

  test.each([
    ['high', 'sexualised-appearance'],
    ['medium', 'behaviour-for-age'],
    ['medium', 'multiple-partners'],
    ['medium', 'clipping'],
    ['medium', 'sexualised-risk'],
    ['medium', 'older-partner'],
    ['medium', 'sexual-activity-under-13'],
    ['medium', 'adults-of-concern'],
    ['medium', 'gang-or-crime'],
    ['medium', 'placement-ended'],
    ['low', 'hostility'],
    ['low', 'education-interest'],
    ['high', 'sex-work-areas'],
    ['high', 'bringing-others'],
    ['vulnerabilities', 'sexually-active'],
    ['vulnerabilities', 'chaotic-family'],
  ])('has a better wording for %s %s beside the printed one', (list, id) => {
    const row = listOf(nottingham(), list).rows.find((one) => one.id === id)
    expect(row?.showLabel).toBeTruthy()
    expect(row?.showLabel).not.toBe(row?.label)
    expect(row?.showLabel).not.toMatch(
      /over sexualised|risk taking|clipping|hostil|lack of interest|chaotic/i,
    )
  })

  test('shows no line in words that blame the child', () => {
    const shown = listsOf(nottingham()).flatMap(({ rows }) => rows.map((row) => row.showLabel ?? row.label))
    const blaming =
      /over sexualised|sexualised risk|boyfriends?\/girlfriends?|clipping|truant|due to behaviour|problematic|hostil|aggressive|chaotic|misuse by child|frequenting|associat/i
    expect(shown.filter((words) => blaming.test(words))).toEqual([])
  })

  test('asks for the level in the printed order after no risk, each with its meaning', () => {
    const opinion = questionsOf(nottingham()).find(({ role }) => role === 'opinion')
    if (opinion?.kind !== 'choice') throw new Error('The opinion is no choice')
    expect(opinion.options.map(({ label }) => label)).toEqual(['No risk', 'LOW', 'MED', 'HIGH'])
    expect(opinion.options.map(({ level }) => level)).toEqual(['none', 'low', 'medium', 'high'])
  })
})
