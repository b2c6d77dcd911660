import { optionsOf } from '../answers/options.ts'
import type { FormDefinition } from '../format/definition.ts'
import type { Complaint } from './complaint.ts'
import { complain, placedIn, repeated } from './placed.ts'

interface Named {
  readonly level: string
  readonly path: readonly PropertyKey[]
}

/** Levels that are not declared, and those that do nothing where they stand. */
export function brokenLevelsOf(form: FormDefinition): Complaint[] {
  const declared = (form.levels ?? []).map(({ id }) => id)
  const remedy =
    declared.length > 0
      ? `Use one of ${declared.map((id) => `'${id}'`).join(', ')}`
      : 'Add "levels" to the form, lowest first'
  return [
    ...repeated(
      (form.levels ?? []).map(({ id }, at) => ({ id, path: ['levels', at, 'id'] })),
      'level',
    ),
    ...namedIn(form)
      .filter(({ level }) => !declared.includes(level))
      // Without any levels all of them are wrong for one reason, which need not be said of each.
      .slice(0, declared.length > 0 ? undefined : 1)
      .map(({ level, path }) => complain(path, `There is no level '${level}'`, remedy)),
    ...idle(form),
    ...downwards(form, declared),
  ]
}

/** Every level that is named, and where. */
function namedIn(form: FormDefinition): Named[] {
  const questions = placedIn(form).flatMap(({ question, path }): Named[] => [
    ...optionsOf(question).flatMap(({ level }, at) =>
      level === undefined ? [] : [{ level, path: [...path, 'options', at, 'level'] }],
    ),
    ...(question.kind === 'indicators' ? question.rows : []).flatMap(({ level }, at) =>
      level === undefined ? [] : [{ level, path: [...path, 'rows', at, 'level'] }],
    ),
  ])
  const prompts = (form.prompts ?? []).flatMap((prompt, at): Named[] => {
    const facts = !prompt.when
      ? []
      : 'any' in prompt.when
        ? prompt.when.any.map((fact, place) => ({ fact, path: ['any', place] }))
        : 'all' in prompt.when
          ? prompt.when.all.map((fact, place) => ({ fact, path: ['all', place] }))
          : [{ fact: prompt.when, path: [] }]
    const counted = facts.flatMap(({ fact, path }): Named[] =>
      'count' in fact && fact.count.level !== undefined
        ? [{ level: fact.count.level, path: ['prompts', at, 'when', ...path, 'count', 'level'] }]
        : [],
    )
    const own = (['suggests', 'floor'] as const).flatMap((property): Named[] => {
      const level = prompt[property]
      return level === undefined ? [] : [{ level, path: ['prompts', at, property] }]
    })
    return [...counted, ...own]
  })
  return [...questions, ...prompts]
}

/** A level at an option does something where it is an opinion or the step of a scale, and nowhere else. */
const idle = (form: FormDefinition): Complaint[] =>
  placedIn(form).flatMap(({ question, path }) => {
    const own = question.kind === 'scale' || (question.kind === 'choice' && question.role === 'opinion')
    const columns = 'columns' in question ? question.columns : []
    const at = [
      ...(own ? [] : optionsOf(question).map((option, at) => ({ option, path: [...path, 'options', at] }))),
      ...columns.flatMap((column, place) =>
        optionsOf(column).map((option, at) => ({ option, path: [...path, 'columns', place, 'options', at] })),
      ),
    ]
    return at
      .filter(({ option }) => option.level !== undefined)
      .map(({ path }) =>
        complain(
          [...path, 'level'],
          'A level does nothing here',
          'Make the question a scale, give it the role "opinion", or take the level out',
        ),
      )
  })

/** The steps of a scale, and opinions with levels, stand in the order of their levels, the lowest first. */
const downwards = (form: FormDefinition, declared: readonly string[]): Complaint[] =>
  placedIn(form).flatMap(({ question, path }) => {
    const isOpinion = question.kind === 'choice' && question.role === 'opinion'
    if (question.kind !== 'scale' && !isOpinion) return []
    const ranks = question.options.map(({ level }) => (level === undefined ? -1 : declared.indexOf(level)))
    return ranks.flatMap((rank, at) =>
      rank >= 0 && ranks.slice(0, at).some((before) => before > rank)
        ? [
            complain(
              [...path, 'options', at, 'level'],
              isOpinion
                ? 'This opinion is lower than one before it'
                : 'This step is lower than one before it',
              `Put the ${isOpinion ? 'opinions' : 'steps of the scale'} in order, the lowest first`,
            ),
          ]
        : [],
    )
  })
