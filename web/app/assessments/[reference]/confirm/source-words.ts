import { questionsOf } from '#shared/form/answers/columns.ts'
import { askedWords } from '#shared/form/fill-in/asked-words.ts'
import type { Origin } from '#shared/form/fill-in/prefill.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'

/**
 * Where the answers of a page come from, each source said once: "From questions 2.1, 2.5 and 2.6 of the tool".
 *
 * @param forms the forms that the answers may come from
 */
export function sourceWords(origins: readonly Origin[], forms: readonly FormDefinition[]): string[] {
  const placesIn = (definition: FormDefinition) =>
    questionsOf(definition)
      .filter(({ id }) =>
        origins.some((one) => one.from === 'form' && one.form === definition.id && one.question === id),
      )
      .map((question) => question.number ?? `‘${askedWords(definition, question)}’`)
  const words = origins.map((origin) => {
    const definition = origin.from === 'form' && forms.find(({ id }) => id === origin.form)
    const places = definition ? [...new Set(placesIn(definition))] : []
    return definition && places.length > 1
      ? `From questions ${inLine.format(places)} of ${definition.title}`
      : origin.said
  })
  return [...new Set(words)]
}

const inLine = new Intl.ListFormat('en-GB', { type: 'conjunction' })
