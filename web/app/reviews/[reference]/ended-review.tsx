import type { EndedReview as Ended } from '#shared/api/reviews.ts'
import { endReasons } from '#shared/review/end-reasons.ts'
import { Button } from '../../../components/button.tsx'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { resume } from './actions.ts'

interface Props {
  readonly reference: string
  readonly ended: Ended
  readonly form: FormState
}

/** Why there is no further review, and the way back. */
export const EndedReview = ({ reference, ended, form }: Props) => (
  <>
    <InsetText>
      <p className="govuk-body">
        {ended.by.name} ({ended.by.post}) said on <DateAndTime at={ended.at} /> that no further review is
        needed: {endReasons[ended.reason].toLowerCase()}.
      </p>
      {ended.details && <TypedText text={ended.details} />}
    </InsetText>
    <p className="govuk-body">Nobody is reminded any more. If that is not right, undo it.</p>
    <Form action={resume} form={form}>
      <Hidden name="reference" value={reference} />
      <Button kind="secondary">Undo: a review is needed</Button>
    </Form>
  </>
)
