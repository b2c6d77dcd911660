import type { RestrictionView } from '#shared/api/restriction.ts'
import { roleNames } from '#shared/permissions/roles.ts'
import { restrictionKinds } from '#shared/referral/referral.ts'
import { Checkboxes } from '../../../components/checkboxes.tsx'
import { Radios } from '../../../components/radios.tsx'
import { Textarea } from '../../../components/textarea.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { kindWords } from './kind-words.ts'

interface Props {
  readonly view: RestrictionView
  readonly form: FormState
  readonly why: string
}

/** Why only named people may read a record, and who they are. */
export const ReadersFields = ({ view, form, why }: Props) => (
  <>
    <Radios
      form={form}
      name="kind"
      label="Why may only named people read it?"
      items={restrictionKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
    />
    <Textarea form={form} name="reason" label={why} size="m" most={5000} />
    <Checkboxes
      form={form}
      name="readers"
      label="Who may read it, besides you?"
      hint={`Select at least one MASH manager${view.owner ? `. ${view.owner.name} has this referral now: if they are not named, it goes to a manager who is` : ''}. Its author can always read it.`}
      items={view.people.map(({ id, name, post, agency, roles }) => ({
        value: id,
        label: name,
        hint: `${post}, ${agency}${roles.includes('mash-manager') && !/mash manager/i.test(post) ? ` (${roleNames['mash-manager']})` : ''}`,
      }))}
    />
  </>
)
