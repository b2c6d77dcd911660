import type { Marking as MarkingWord } from '#shared/intelligence/grading.ts'

/** The government marking: at the top and at the foot of a page, and of what is printed of it. */
export const Marking = ({ marking }: { readonly marking: MarkingWord }) => (
  <p className="govuk-body govuk-!-font-weight-bold govuk-!-text-align-centre">{marking}</p>
)
