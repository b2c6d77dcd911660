import type { Me } from '#shared/api/account.ts'
import type { AssessmentView, EarlierRecord } from '#shared/api/assessments.ts'
import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { FormName } from '#shared/referral/referral.ts'

/** An assessment as its own agency's pages need it. */
export interface AssessmentRecord extends AssessmentView {
  readonly me: Me
  readonly definitions: Readonly<Record<FormName, FormDefinition>>
  readonly answers: Readonly<Record<FormName, Answers>>
  /** The day in London. */
  readonly today: string
  /** Whoever reads wrote it. A safeguarding lead also reads what colleagues write. */
  readonly mine: boolean
  /** Whoever reads may write on it: its author, or a colleague with whom they share it. */
  readonly writes: boolean
  /** Sent to a desk, or kept as a review: frozen either way. */
  readonly sent: boolean
  /** What earlier records of the same child say of who the child is, while it is being filled in. */
  readonly earlier: readonly EarlierRecord[]
}
