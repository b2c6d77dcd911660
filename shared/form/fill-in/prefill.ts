import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import { type Answer, type Answers, hasValue, isAnswered } from '../answers/answers.ts'
import { questionsOf } from '../answers/columns.ts'
import { isAsked } from '../answers/conditions.ts'
import { findAllByRole } from '../answers/find-by-role.ts'
import type { FormDefinition, Question, Source } from '../format/definition.ts'
import type { ProfileFact } from '../format/question.ts'
import type { Role } from '../format/roles.ts'
import { askedWords } from './asked-words.ts'
import { carriedSources } from './carried.ts'
import { convert, joinTexts } from './convert.ts'

/** Where a filled-in answer came from, in words for the page beside it. */
export type Origin =
  | { readonly from: 'form'; readonly form: string; readonly question: string; readonly said: string }
  | { readonly from: 'earlier'; readonly reference: string; readonly said: string }
  | { readonly from: 'profile'; readonly fact: ProfileFact; readonly said: string }
  | { readonly from: 'record'; readonly role: Role; readonly said: string }

/** What answers can be taken from: forms answered before, the best first, and what is known of the practitioner. */
export interface PrefillSources {
  readonly forms: readonly { readonly definition: FormDefinition; readonly answers: Answers }[]
  /** What was said before any form, by what it means, with where that was: 'From your answer about danger'. */
  readonly facts?: readonly { readonly role: Role; readonly value: string; readonly said: string }[]
  readonly profile?: Readonly<Partial<Record<ProfileFact, string>>>
  /** Earlier records of the same child, the latest first: what fills in who the child is where nothing else does. */
  readonly earlier?: readonly EarlierSource[]
  readonly on: CalendarDate
}

/** A form of an earlier record, and how the page calls that record: 'LKM-4821-7306-5 of 3 May 2026'. */
export interface EarlierSource {
  readonly definition: FormDefinition
  readonly answers: Answers
  readonly reference: string
  readonly called: string
}

/** The answers with what could be filled in, and by question id where each filled one came from. */
export interface Prefilled {
  readonly answers: Answers
  readonly origins: Readonly<Record<string, readonly Origin[]>>
}

/** Fills what is still empty from what is already known. What somebody typed is never touched. */
export function prefill(definition: FormDefinition, answers: Answers, sources: PrefillSources): Prefilled {
  const filled: Answers = { ...answers }
  const origins: Record<string, readonly Origin[]> = {}
  for (const question of questionsOf(definition)) {
    if (Object.hasOwn(answers, question.id) && isAnswered(answers[question.id])) continue
    const own = question.from?.flatMap((source) => take(question, source, sources)) ?? []
    const found = own.length > 0 ? own : takeEarlier(question, sources)
    const used = question.combine === 'all' ? found : best(found)
    const answer = needsLabels(question, used) ? joinTexts(used) : used[0]?.answer
    if (!answer) continue
    const more = Object.hasOwn(answers, question.id) ? answers[question.id]?.more : undefined
    filled[question.id] = more ? { ...answer, more } : answer
    origins[question.id] = used.map(({ origin }) => origin)
  }
  return { answers: filled, origins }
}

/** What was said counts for more than a sign, further up, that it is not known. */
const best = (found: readonly Found[]): readonly Found[] => {
  const said = found.find(({ answer }) => hasValue(answer)) ?? found[0]
  return said ? [said] : []
}

/** Several answers come each under its question. So does one alone that says nothing without it: "Low". */
const needsLabels = ({ combine }: Question, used: readonly Found[]): boolean =>
  used.length > 1 || (combine === 'all' && used.some(({ answer, free }) => !free && hasValue(answer)))

interface Found {
  readonly answer: Answer
  /** The words of the question it was given to; empty when there was none. */
  readonly asked: string
  /** It was typed in free words, which speak for themselves. */
  readonly free: boolean
  readonly origin: Origin
}

function take(target: Question, source: Source, { forms, facts = [], profile, on }: PrefillSources): Found[] {
  if ('profile' in source) {
    const value = profile?.[source.profile]?.trim()
    if (!value) return []
    const origin: Origin = { from: 'profile', fact: source.profile, said: 'From your profile' }
    return [{ answer: { value }, asked: '', free: true, origin }]
  }
  for (const { definition, answers } of forms) {
    const found = findAllByRole(definition, answers, source.role).flatMap(({ question, answer }): Found[] => {
      // What stands at a question that is no longer asked was taken back.
      if (!answer || !isAnswered(answer) || !isAsked(question, answers)) return []
      const converted = convert(question, answer, target, source, on)
      if (!converted) return []
      const asked = askedWords(definition, question)
      const place = question.number ? `question ${question.number}` : `‘${asked}’`
      const said = `From ${place} of ${definition.title}`
      const origin: Origin = { from: 'form', form: definition.id, question: question.id, said }
      return [
        {
          answer: answer.more ? { ...converted, more: answer.more } : converted,
          asked,
          free: isFree(question),
          origin,
        },
      ]
    })
    if (found.length > 0) return found
  }
  return facts.flatMap(({ role, value, said }): Found[] =>
    role === source.role && value.trim()
      ? [{ answer: { value: value.trim() }, asked: '', free: true, origin: { from: 'record', role, said } }]
      : [],
  )
}

const isFree = ({ kind }: Question): boolean => kind === 'text' || kind === 'paragraph'

/** Somebody else's sign that something is not known is no answer: only what was said is taken over. */
function takeEarlier(target: Question, { earlier = [], on }: PrefillSources): Found[] {
  for (const { definition, answers, reference, called } of earlier)
    for (const source of carriedSources(target)) {
      const [found] = take(target, source, { forms: [{ definition, answers }], on })
      if (!found || !hasValue(found.answer)) continue
      return [{ ...found, origin: { from: 'earlier', reference, said: `From ${called}` } }]
    }
  return []
}
