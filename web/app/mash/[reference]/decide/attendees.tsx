import { presences } from '#shared/decision/decision.ts'
import { Checkboxes } from '../../../../components/checkboxes.tsx'
import type { FieldProps } from '../../../../components/field.ts'
import { Select } from '../../../../components/select.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { OTHER_ATTENDEES, otherName, presenceName } from './names.ts'

/** An entry of the directory. */
export interface Post {
  readonly id: string
  readonly post: string
  readonly organisation: string
}

const items = Object.entries(presences).map(([value, text]) => ({ value, text }))

/** Who takes part: posts of the directory, and others in words. */
export const Attendees = ({ posts, ...field }: FieldProps & { readonly posts: readonly Post[] }) => (
  <>
    <Checkboxes
      {...field}
      hint="From the directory. Others can be added below."
      items={posts.map(({ id, post, organisation }) => ({
        value: id,
        label: `${post}, ${organisation}`,
        reveals: (
          <Select
            form={field.form}
            name={presenceName(id)}
            label={
              <>
                Did they attend? <span className="govuk-visually-hidden">{`${post}, ${organisation}`}</span>
              </>
            }
            size="s"
            items={items}
          />
        ),
      }))}
    />
    {OTHER_ATTENDEES.map((number) => (
      <div key={number}>
        <TextInput
          form={field.form}
          name={otherName(number)}
          label={`Somebody else who takes part (${number})`}
          hint="Their post and agency"
          size="s"
        />
        <Select
          form={field.form}
          name={presenceName(otherName(number))}
          label={`Did they attend? (${number})`}
          size="s"
          items={items}
        />
      </div>
    ))}
  </>
)
