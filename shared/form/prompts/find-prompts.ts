import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import { type Answers, hasValue } from '../answers/answers.ts'
import { findByRole, textByRole } from '../answers/find-by-role.ts'
import { optionsOf } from '../answers/options.ts'
import type { FormDefinition, Prompt } from '../format/definition.ts'
import type { Departure, Guidance, Level, Spoken } from './guidance.ts'
import { findReasons } from './prompt-facts.ts'

/**
 * What the form's own rules have to say to its answers: which rule, which answers led to it, what it asks for next, and
 * how the practitioner's opinion lies to it. Judgement decides, as the tools themselves say: nothing here changes an answer.
 *
 * @param given `on` is the day on which ages are reckoned. `area` is the part of the partnership whose words are wanted;
 *   where it is not given, the answer with the role 'area' says it.
 */
export function findPrompts(
  definition: FormDefinition,
  answers: Answers,
  given: { readonly on: CalendarDate; readonly area?: string | undefined },
): Guidance {
  const area = given.area ?? textByRole(definition, answers, 'area')
  const levels = definition.levels ?? []
  const spoken = (definition.prompts ?? []).flatMap((prompt): Spoken[] => {
    const reasons = findReasons(prompt.when, { definition, answers, on: given.on })
    if (!reasons) return []
    return [speak(prompt, reasons, levels, area)]
  })
  const floor = highest(
    levels,
    spoken.map((one) => one.floor),
  )
  const suggested = highest(levels, [raised(levels, spoken), floor])
  const opinion = levelOfOpinion(definition, answers)
  return {
    prompts: spoken,
    ...(suggested && { suggested }),
    ...(floor && { floor }),
    ...(opinion && { opinion }),
    departure: departureOf(levels, opinion, suggested, floor),
    reasonGiven: hasValue(findByRole(definition, answers, 'opinion.reason')?.answer),
  }
}

function speak(
  { id, says, suggests, raises, floor, asks = [] }: Prompt,
  { because, counted }: NonNullable<ReturnType<typeof findReasons>>,
  levels: readonly Level[],
  area: string,
): Spoken {
  const level = (id: string | undefined) => levels.find((one) => one.id === id)
  const [suggested, lowest] = [level(suggests), level(floor)]
  return {
    id,
    kind: floor === undefined ? 'prompt' : 'floor',
    says: says.replaceAll('{count}', String(counted.length)),
    ...(suggested && { suggests: suggested }),
    ...(lowest && { floor: lowest }),
    ...(raises && { raises }),
    because,
    asks: wordsFor(asks, area),
  }
}

/** Where the area is not known, nobody's words are left out. */
function wordsFor(asks: NonNullable<Prompt['asks']>, area: string): string[] {
  const known = asks.some((one) => typeof one === 'object' && one.area === area)
  return asks.flatMap((one) => {
    if (typeof one === 'string') return [one]
    return !known || one.area === area ? [one.words] : []
  })
}

/** The highest level that a prompt suggests, one higher where any prompt raises it. There is none above the top. */
function raised(levels: readonly Level[], spoken: readonly Spoken[]): Level | undefined {
  const suggested = highest(
    levels,
    spoken.map(({ suggests }) => suggests),
  )
  if (!suggested || !spoken.some(({ raises }) => raises)) return suggested
  return levels[levels.indexOf(suggested) + 1] ?? suggested
}

const highest = (levels: readonly Level[], some: readonly (Level | undefined)[]): Level | undefined =>
  levels.findLast((level) => some.includes(level))

/** The level that the chosen opinion stands for; none where it stands for none, such as 'not known'. */
function levelOfOpinion(definition: FormDefinition, answers: Answers): Level | undefined {
  const asked = findByRole(definition, answers, 'opinion')
  const chosen = asked && optionsOf(asked.question).find(({ value }) => value === asked.answer?.value)
  return chosen && (definition.levels ?? []).find(({ id }) => id === chosen.level)
}

function departureOf(
  levels: readonly Level[],
  opinion: Level | undefined,
  suggested: Level | undefined,
  floor: Level | undefined,
): Departure {
  if (!opinion) return 'none'
  const at = levels.indexOf(opinion)
  if (floor && at < levels.indexOf(floor)) return 'below-floor'
  if (!suggested || opinion === suggested) return 'none'
  return at < levels.indexOf(suggested) ? 'below' : 'above'
}
