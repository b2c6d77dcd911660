import type { Answers } from '#shared/form/answers.ts'
import type { FormDefinition } from '#shared/form/definition.ts'
import type { FormName, Referral } from '#shared/referral/referral.ts'
import { findTool } from '#shared/tools/index.ts'

/** What a referral is sent with. */
export interface Sending {
  readonly at: string
  readonly definitions: Readonly<Record<FormName, FormDefinition>>
  readonly answers: Readonly<Record<FormName, Answers>>
  readonly withoutSignOffReason?: string
}

/** The definitions of the forms with which an assessment was started. */
export function definitionsOf({ forms }: Referral): Record<FormName, FormDefinition> {
  const definition = (form: FormName): FormDefinition => {
    const found = findTool(forms[form].id, forms[form].version)
    if (!found) throw new Error(`No definition of ${forms[form].id} ${forms[form].version}`)
    return found
  }
  return { assessment: definition('assessment'), marf: definition('marf'), mase: definition('mase') }
}
