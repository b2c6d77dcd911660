import type { RecipientChoice, RecipientsView } from '#shared/intelligence/recipient-view.ts'
import { Button } from '../../../../components/button.tsx'
import { Checkboxes } from '../../../../components/checkboxes.tsx'
import { Details } from '../../../../components/details.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { recipientAddresses } from './addresses.ts'
import { postName } from './post-name.ts'

interface Props {
  readonly view: RecipientsView
  readonly form: FormState
}

/** Who could have it: those who need to know first, each with why. None is chosen by the hub. */
export function ChoosePosts({ view, form }: Props) {
  const open = view.choices.filter(({ not, given }) => !not && !given)
  const proposed = open.filter(({ reasons }) => reasons.length > 0)
  const others = open.filter(({ reasons }) => reasons.length === 0)
  const closed = view.choices.filter(({ not }) => not)
  return (
    <>
      {open.length > 0 && view.givable ? (
        <form method="get" action={`${recipientAddresses.all(view.reference)}/give`} noValidate>
          <Checkboxes
            form={form}
            name="to"
            label="Who needs to know?"
            hint="Select all that apply. On the next page you say what each needs it for. Nothing goes out before that."
            items={[...proposed, ...others].map(itemOf)}
            small
          />
          <Button>Continue</Button>
        </form>
      ) : (
        open.length > 0 && <Proposed choices={proposed} />
      )}
      {open.length === 0 && view.givable && (
        <p className="govuk-body">Every post that may be given it has it already.</p>
      )}
      {closed.length > 0 && (
        <Details
          summary={
            closed.length === 1 ? '1 post cannot be chosen' : `${closed.length} posts cannot be chosen`
          }
        >
          <ul className="govuk-list govuk-list--bullet">
            {closed.map((choice) => (
              <li key={choice.contactId}>
                {postName(choice)}: {choice.not}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function itemOf({ contactId, reasons, toldBeside, ...choice }: RecipientChoice) {
  const words = [...reasons, ...(toldBeside ? ['It was told already, beside the hub'] : [])]
  return {
    value: contactId,
    label: postName(choice),
    ...(words.length > 0 && { hint: `${words.join('. ')}.` }),
  }
}

/** While nothing is released: whom the hub would propose, to think ahead. */
const Proposed = ({ choices }: { readonly choices: readonly RecipientChoice[] }) =>
  choices.length === 0 ? null : (
    <>
      <p className="govuk-body">These posts may need to know, by what the directory says of them:</p>
      <ul className="govuk-list govuk-list--bullet">
        {choices.map(({ contactId, reasons, ...choice }) => (
          <li key={contactId}>
            {postName(choice)}: {reasons.join('. ')}
          </li>
        ))}
      </ul>
    </>
  )
