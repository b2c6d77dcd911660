import { findingWords } from '#shared/intelligence/finding-words.ts'
import type { Finding } from '#shared/intelligence/revealing.ts'
import { Hidden } from '../../../components/hidden.tsx'
import { Textarea } from '../../../components/textarea.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { findingField } from './typed-release.ts'

/** What the hub points at, each with why, what to do, and a place to say why it stays. */
export const FindingFields = ({
  findings,
  form,
}: {
  readonly findings: readonly Finding[]
  readonly form: FormState
}) =>
  findings.map(({ words, kind, places }, index) => {
    const { name, why, what } = findingWords[kind]
    const field = findingField(index)
    const often = places.length > 1 ? ` (${places.length} times)` : ''
    return (
      <div key={`${kind} ${words}`}>
        <Hidden name={field.words} value={words} />
        <Textarea
          form={form}
          name={field.why}
          label={`“${words}”${often}: why does it stay?`}
          hint={`${name}. ${why} ${what} Or say why it stays.`}
          rows={2}
        />
      </div>
    )
  })
