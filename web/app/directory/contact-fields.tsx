import type { PersonRow } from '#shared/api/administration.ts'
import { Checkboxes } from '../../components/checkboxes.tsx'
import { TextInput } from '../../components/text-input.tsx'
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
  </>
)
