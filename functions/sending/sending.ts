import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { FormName } from '#shared/referral/referral.ts'

/** What a referral is sent with. */
export interface Sending {
  readonly at: string
  readonly definitions: Readonly<Record<FormName, FormDefinition>>
  readonly answers: Readonly<Record<FormName, Answers>>
  readonly withoutSignOffReason?: string
}
