import type { FormName } from '#shared/referral/referral.ts'
import { InsetText } from '../components/inset-text.tsx'
import type { FoundWords } from './found-words.ts'

interface Props {
  /** The phrases of the page that was just saved. */
  readonly found: readonly FoundWords[]
  readonly addressOf: (form: FormName, section: string) => string
}

/** After going on from a page: what it may be worth to look at again there, now or later. Nothing waits for it. */
export function LookAgain({ found, addressOf }: Props) {
  const [first] = found
  if (!first) return null
  const words = [...new Set(found.map(({ matched }) => `“${matched}”`))]
  return (
    <InsetText>
      <p className="govuk-body">
        Saved. In ‘{first.section.title}’ you wrote {inWords(words)}, which may make the child responsible for
        what is done to them.{' '}
        <a className="govuk-link" href={addressOf(first.form, first.section.id)}>
          See why, and other ways to say it
        </a>
        , now or when you check your answers.
      </p>
    </InsetText>
  )
}

const inWords = (all: readonly string[]): string =>
  all.length === 1 ? String(all[0]) : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
