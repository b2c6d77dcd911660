import type { SubmissionDraft } from '#shared/intelligence/draft.ts'
import { Button } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { removeName } from '../actions.ts'
import { type Recipient, toldWords, whoIsNamed } from '../named-words.ts'

interface Props {
  readonly draft: SubmissionDraft
  readonly recipients: readonly Recipient[]
}

/** Those who were named so far. */
export function NamedList({ draft, recipients }: Props) {
  if (draft.named.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--spaced">
      {draft.named.map((named) => (
        <li key={named.id}>
          <strong>{whoIsNamed(named, recipients)}</strong>
          <br />
          {toldWords(named)}
          <Form action={removeName}>
            <Hidden name="draft" value={draft.id} />
            <Hidden name="version" value={draft.version} />
            <Hidden name="named" value={named.id} />
            <Button kind="secondary">
              Take out<span className="govuk-visually-hidden"> {whoIsNamed(named, recipients)}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
