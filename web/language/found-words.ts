import type { SavedSection } from '#shared/api/assessments.ts'
import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition, Question, Section } from '#shared/form/format/definition.ts'
import { findInAnswers } from '#shared/language/narratives.ts'
import type { PhraseId } from '#shared/language/patterns/index.ts'
import { type InSentence, sentenceAround } from '#shared/language/sentence.ts'
import type { Kept } from '#shared/language/wording.ts'
import type { FormName } from '#shared/referral/referral.ts'
import { idOf } from '../forms/form-state.ts'

/** A phrase in the answer to one question, wherever it stands there. */
export interface FoundWords {
  readonly form: FormName
  readonly section: Section
  readonly question: Question
  readonly phrase: PhraseId
  /** As it was typed, the first time. */
  readonly matched: string
  readonly sentences: readonly InSentence[]
  /** The control that holds it first. */
  readonly control: string
  /** Why its author keeps it, if they said so. */
  readonly kept: Kept | undefined
}

/** More sentences than these say no more. */
const MOST_SENTENCES = 3

/** The phrases on one page of a form, each once for each question, in the order of the page. */
export function wordsOnPage(
  form: FormName,
  section: Section,
  answers: Answers,
  kept: readonly Kept[],
): FoundWords[] {
  const found = new Map<string, FoundWords>()
  for (const { question: id, phrase, control, text, start, end, matched } of findInAnswers(
    section,
    answers,
  )) {
    const question = section.questions.find((one) => one.id === id)
    if (!question) continue
    const key = `${id} ${phrase}`
    const before = found.get(key)
    const sentences = [...(before?.sentences ?? []), sentenceAround(text, start, end)].slice(
      0,
      MOST_SENTENCES,
    )
    found.set(key, {
      ...(before ?? {
        form,
        section,
        question,
        phrase,
        matched,
        control,
        kept: keptOf(kept, form, section, key),
      }),
      sentences,
    })
  }
  return [...found.values()]
}

const keptOf = (kept: readonly Kept[], form: FormName, section: Section, key: string): Kept | undefined =>
  kept.find(
    (one) => one.form === form && one.section === section.id && `${one.question} ${one.phrase}` === key,
  )

/** The phrases on all saved pages of the forms that are named, in their order. */
export const wordsInForms = (
  names: readonly FormName[],
  {
    definitions,
    sections,
    wording,
  }: {
    readonly definitions: Readonly<Record<FormName, FormDefinition>>
    readonly sections: readonly SavedSection[]
    readonly wording: readonly Kept[]
  },
): FoundWords[] =>
  names.flatMap((form) =>
    definitions[form].sections.flatMap((section) => {
      const saved = sections.find((one) => one.form === form && one.section === section.id)
      return saved ? wordsOnPage(form, section, saved.answers, wording) : []
    }),
  )

/** Where a phrase is spoken of on the page that checks the answers. */
export const anchorOf = ({ form, question, phrase }: FoundWords): string =>
  idOf(`words-${form}-${question.id}-${phrase}`)
