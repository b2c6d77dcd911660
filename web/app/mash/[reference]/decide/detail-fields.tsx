import { detailFields } from '#shared/decision/fields.ts'
import { type Outcome, outcomeIds, outcomes } from '#shared/referral/outcomes.ts'
import type { FormState } from '../../../../forms/form-state.ts'
import type { Post } from './attendees.tsx'
import { DetailInput } from './detail-input.tsx'

interface Props {
  readonly form: FormState
  readonly posts: readonly Post[]
}

/** What each outcome asks for. The stylesheet shows those of the outcomes that are chosen. */
export const DetailFields = ({ form, posts }: Props) =>
  outcomeIds
    .filter((outcome) => detailFields[outcome])
    .map((outcome) => <DetailsOf key={outcome} outcome={outcome} form={form} posts={posts} />)

const DetailsOf = ({ outcome, form, posts }: Props & { readonly outcome: Outcome }) => (
  <section className={`hub-details-of hub-details-of--${outcome}`} aria-labelledby={`details-of-${outcome}`}>
    <h2 className="govuk-heading-m" id={`details-of-${outcome}`}>
      {outcomes[outcome]}
    </h2>
    {detailFields[outcome]?.map((field) => (
      <div key={field.id} className={field.when && `hub-when--${field.when.is.join('-')}`}>
        <DetailInput outcome={outcome} field={field} form={form} posts={posts} />
      </div>
    ))}
  </section>
)
