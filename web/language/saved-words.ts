import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition, Section } from '#shared/form/format/definition.ts'
import { findInAnswers } from '#shared/language/narratives.ts'
import type { FormName } from '#shared/referral/referral.ts'
import { type FoundWords, wordsInForms } from './found-words.ts'

/** The name in an address that tells the next page which one was just saved with words to look at again. */
const WORDS = 'words'

/** The address where saving leads, which also tells of the page that was left where there are such words on it. */
export function withSavedWords(address: string, form: string, section: Section, answers: Answers): string {
  if (findInAnswers(section, answers).length === 0) return address
  const [path = '', anchor] = address.split('#')
  const told = `${path}${path.includes('?') ? '&' : '?'}${WORDS}=${form}.${section.id}`
  return anchor === undefined ? told : `${told}#${anchor}`
}

/** What is found on the page that the address tells of, and not kept with a reason. */
export function savedWords(
  told: unknown,
  record: Parameters<typeof wordsInForms>[1] & {
    readonly definitions: Readonly<Record<FormName, FormDefinition>>
  },
): FoundWords[] {
  if (typeof told !== 'string') return []
  const form = (Object.keys(record.definitions) as FormName[]).find((name) => told.startsWith(`${name}.`))
  if (!form) return []
  return wordsInForms([form], record).filter(({ section, kept }) => !kept && told === `${form}.${section.id}`)
}
