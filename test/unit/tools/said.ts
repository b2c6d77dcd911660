import type { Answers } from '#shared/form/answers/answers.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import type { FormDefinition, IndicatorState, Question } from '#shared/form/format/definition.ts'
import { findTool } from '#shared/tools/index.ts'

export const today = '2026-11-21'

/** One of the tools that come with the hub, in its first version. */
export const tool = (id: string, version = '1'): FormDefinition => {
  const found = findTool(id, version)
  if (!found) throw new Error(`There is no tool ${id} ${version}`)
  return found
}

type Indicators = Extract<Question, { kind: 'indicators' }>

export const listsOf = (form: FormDefinition): Indicators[] =>
  questionsOf(form).filter((question) => question.kind === 'indicators')

export const listOf = (form: FormDefinition, id: string): Indicators => {
  const found = listsOf(form).find((one) => one.id === id)
  if (!found) throw new Error(`${form.id} has no list ${id}`)
  return found
}

/** An answer that finds the first `count` indicators of a list in a state. */
export const first = (
  form: FormDefinition,
  list: string,
  count: number,
  state: IndicatorState = 'present',
): Answers => ({
  [list]: {
    value: listOf(form, list)
      .rows.slice(0, count)
      .map(({ id }) => ({ row: id, state, evidence: 'Seen by two teachers.' })),
  },
})

/** An answer that finds these indicators of a list in a state. */
export const found = (
  form: FormDefinition,
  list: string,
  ids: readonly string[],
  state: IndicatorState = 'present',
): Answers => {
  const known = listOf(form, list).rows.map(({ id }) => id)
  for (const id of ids) if (!known.includes(id)) throw new Error(`${list} has no ${id}`)
  return { [list]: { value: ids.map((row) => ({ row, state, evidence: 'Seen by two teachers.' })) } }
}

/** The birthday of a child who is so old on the day of the tests. */
export const aged = (years: number): Answers => ({
  birth: { value: { day: '1', month: '9', year: String(2026 - years) } },
})
