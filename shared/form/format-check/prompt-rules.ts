import { questionsOf } from '../answers/columns.ts'
import { optionsOf } from '../answers/options.ts'
import type { FormDefinition, Prompt, PromptFact, Question } from '../format/definition.ts'
import type { Complaint } from './complaint.ts'
import { type Count, countable } from './countable.ts'
import { complain, repeated } from './placed.ts'
import { unknownValues } from './values-rules.ts'

type Path = readonly PropertyKey[]

/** Prompts that can never speak, that speak of what is not there, or whose levels lead nowhere. */
export function brokenPrompts(form: FormDefinition): Complaint[] {
  const prompts = form.prompts ?? []
  return [
    ...repeated(
      prompts.map(({ id }, at) => ({ id, path: ['prompts', at, 'id'] })),
      'prompt',
    ),
    ...prompts.flatMap((prompt, at) => [
      ...factsOf(prompt, ['prompts', at, 'when']).flatMap(({ fact, path }) => brokenFact(fact, path, form)),
      ...brokenWords(prompt, ['prompts', at], form),
      ...brokenLevels(prompt, ['prompts', at], form),
    ]),
  ]
}

/** The facts of a prompt, each with its place. */
function factsOf({ when }: Prompt, path: Path): { fact: PromptFact; path: Path }[] {
  if (!when) return []
  if ('any' in when) return when.any.map((fact, at) => ({ fact, path: [...path, 'any', at] }))
  if ('all' in when) return when.all.map((fact, at) => ({ fact, path: [...path, 'all', at] }))
  return [{ fact: when, path }]
}

function brokenFact(fact: PromptFact, path: Path, form: FormDefinition): Complaint[] {
  const questions = questionsOf(form)
  if ('count' in fact) return brokenCount(fact.count, [...path, 'count'], form)
  if ('under' in fact)
    return questions.some(({ role }) => role === 'child.date-of-birth')
      ? []
      : [
          complain(
            [...path, 'under'],
            'The form does not ask how old the child is',
            'Give the question for the date of birth the role "child.date-of-birth"',
          ),
        ]
  const other = questions.find(({ id }) => id === fact.question)
  if (!other)
    return [
      complain(
        [...path, 'question'],
        `There is no question '${fact.question}'`,
        'Name the id of a question of this form',
      ),
    ]
  return unknownValues(fact, other, path)
}

function brokenCount(count: Count, path: Path, form: FormDefinition): Complaint[] {
  const named = (count.in ?? []).flatMap((id, at): Complaint[] => {
    const other = questionsOf(form).find((one) => one.id === id)
    if (other && canBeCounted(other, count)) return []
    const [what, remedy] = !other
      ? [`There is no question '${id}'`, 'Name the id of a list of indicators or of a scale']
      : other.kind === 'scale'
        ? [
            `The scale '${id}' is counted by level`,
            'Add "level" to the count and take "rows" out, or take this out',
          ]
        : [`'${id}' cannot be counted`, 'Name the id of a list of indicators or of a scale']
    return [complain([...path, 'in', at], what, remedy)]
  })
  if (named.length > 0) return named
  const lists = countable(form, { ...count, rows: undefined, level: undefined }).flatMap(
    ({ row }) => row ?? [],
  )
  const rows = (count.rows ?? []).flatMap((id, at) =>
    lists.includes(id)
      ? []
      : [
          complain(
            [...path, 'rows', at],
            `There is no indicator '${id}' that could count`,
            'Name the id of a row of the lists that are counted, where the state that counts is offered',
          ),
        ],
  )
  if (rows.length > 0) return rows
  const most = countable(form, count).length
  if (most >= count.atLeast) return []
  return [
    complain(
      [...path, 'atLeast'],
      `${count.atLeast} can never be reached: ${most} can be counted`,
      'Lower it, or look at "in", "rows", "level" and "states": each leaves some out',
    ),
  ]
}

const canBeCounted = ({ kind }: Question, { level, rows }: Count): boolean =>
  kind === 'indicators' || (kind === 'scale' && level !== undefined && rows === undefined)

function brokenWords(prompt: Prompt, path: Path, form: FormDefinition): Complaint[] {
  const counts = factsOf(prompt, path).some(({ fact }) => 'count' in fact)
  const area = questionsOf(form).find(({ role }) => role === 'area')
  const areas = area && optionsOf(area).map(({ value }) => value)
  const says =
    prompt.says.includes('{count}') && !counts
      ? [
          complain(
            [...path, 'says'],
            'There is nothing to count',
            'Take {count} out, or add a count to "when"',
          ),
        ]
      : []
  const asks = (prompt.asks ?? []).flatMap((ask, at) =>
    typeof ask === 'string' || !areas || areas.includes(ask.area)
      ? []
      : [
          complain(
            [...path, 'asks', at, 'area'],
            `'${ask.area}' can never be the answer to '${area?.id}'`,
            `Use one of ${areas.map((one) => `'${one}'`).join(', ')}`,
          ),
        ],
  )
  return [...says, ...asks]
}

/** A level can only be suggested beside an opinion that says which level it is, with room for the reason. */
function brokenLevels(prompt: Prompt, path: Path, form: FormDefinition): Complaint[] {
  const levels = (form.levels ?? []).map(({ id }) => id)
  const used = (['suggests', 'floor', 'raises'] as const).filter((property) => prompt[property] !== undefined)
  if (used.length === 0) return []
  const opinion = questionsOf(form).find(({ role }) => role === 'opinion')
  const given = opinion ? optionsOf(opinion).flatMap(({ level }) => level ?? []) : []
  const needs = (what: string, remedy: string) =>
    used.map((property) => complain([...path, property], what, remedy))
  // Levels that are named and not declared are said elsewhere; 'raises' names none.
  if (!form.levels && prompt.raises === undefined) return []
  if (!form.levels)
    return needs('The form has no levels', 'Add "levels" to the form, lowest first, or take this out')
  if (given.length === 0)
    return needs(
      'No opinion could be compared with this level',
      'Add a choice with the role "opinion" whose options have a "level", or take this out',
    )
  if (!questionsOf(form).some(({ role }) => role === 'opinion.reason'))
    return needs(
      'There is no room for the reason why an opinion differs from this',
      'Add a paragraph with the role "opinion.reason"',
    )
  const floor = prompt.floor === undefined ? -1 : levels.indexOf(prompt.floor)
  const suggests = (form.prompts ?? []).some((other) => other.suggests !== undefined)
  return [
    ...(prompt.raises && !suggests
      ? [complain([...path, 'raises'], 'No prompt suggests a level to raise', 'Add "suggests" to a prompt')]
      : []),
    ...(floor >= 0 && !given.some((level) => levels.indexOf(level) >= floor)
      ? [
          complain(
            [...path, 'floor'],
            `No opinion reaches '${prompt.floor}'`,
            'Give an option of the opinion this level or a higher one',
          ),
        ]
      : []),
  ]
}
