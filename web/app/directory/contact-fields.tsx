import type { PersonRow } from '#shared/api/administration.ts'
import { itemKinds, kindNames } from '#shared/intelligence/kinds.ts'
import { Checkboxes } from '../../components/checkboxes.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { Textarea } from '../../components/textarea.tsx'
import type { FormState } from '../../forms/form-state.ts'

interface Props {
  readonly form: FormState
  readonly people: readonly PersonRow[]
}

/** What an entry of the directory is made of. */
export const ContactFields = ({ form, people }: Props) => (
  <>
    <TextInput
      form={form}
      name="post"
      label="Post"
      hint="The post and not a person’s name, such as: Police exploitation single point of contact"
    />
    <TextInput form={form} name="organisation" label="Organisation" />
    <TextInput
      form={form}
      name="email"
      label="Email address"
      hint="Of the team, so that somebody reads it when a person is away"
      type="email"
      spellCheck={false}
    />
    <TextInput
      form={form}
      name="phone"
      label="Telephone number"
      hint="For when mail fails"
      type="tel"
      width={20}
    />
    <Checkboxes
      form={form}
      name="readerIds"
      label="Who may open what is sent to this post?"
      hint="Select all that apply. The mail itself says nothing about the child: these people sign in to read."
      items={people
        .filter(({ id, active }) => active || form.values.readerIds?.includes(id))
        .map(({ id, name, post, agency, active }) => ({
          value: id,
          label: name,
          hint: `${post}, ${agency.name}${active ? '' : '. Has no access now'}`,
        }))}
      small
    />
    <h2 className="govuk-heading-m">What does it need to know of?</h2>
    <p className="govuk-body">
      The intelligence desk is shown posts that need to know of an item. A person chooses: nothing is sent by
      itself.
    </p>
    <Checkboxes
      form={form}
      name="needs.kinds"
      label="It needs to know of"
      hint="Select all that apply. With none, it is proposed only where somebody names it."
      items={itemKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
      small
    />
    <Textarea
      form={form}
      name="needs.places"
      label="In which places?"
      hint="One on each line: a name, or the first half of a postcode such as ZZ99. Leave it empty for everywhere."
      rows={3}
    />
    <Checkboxes
      form={form}
      name="needs.conditions"
      label="What is handled with conditions"
      items={[
        {
          value: 'yes',
          label: 'It may be given what is handled with conditions (code C)',
          hint: 'Somebody of the post must be able to keep to what the conditions say.',
        },
      ]}
      small
    />
  </>
)
