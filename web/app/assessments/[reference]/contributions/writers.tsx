import type { Referral } from '#shared/referral/referral.ts'
import { Button } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { stopSharing } from './actions.ts'

interface Props {
  readonly referral: Referral
  readonly mayStop: boolean
  readonly form: FormState
}

/** The author, and those who write on it with them. */
export function Writers({ referral, mayStop, form }: Props) {
  const { reference, version, author, writers = [] } = referral
  return (
    <ul className="govuk-list govuk-list--spaced">
      <li>
        {author.name}, {author.post} (wrote it first, and sends it)
      </li>
      {writers.map(({ id, name, post }) => (
        <li key={id}>
          {name}, {post}
          {mayStop && (
            <Form action={stopSharing} form={form}>
              <Hidden name="reference" value={reference} />
              <Hidden name="version" value={version} />
              <Hidden name="person" value={id} />
              <Button kind="secondary">
                Stop sharing<span className="govuk-visually-hidden"> with {name}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
