import type { FieldError } from '../failure.ts'
import { fail, ok, type Result } from '../result.ts'
import type { FamilyTold } from './decision.ts'

/** Reads whether the family was told: by whom, who will, or why not. An outcome goes to the family and to the sender. */
export function readFamily(given: {
  readonly told: FamilyTold['told']
  readonly by?: string | undefined
  readonly whyNot?: string | undefined
}): Result<FamilyTold, FieldError> {
  const { told, by, whyNot } = given
  if (told === 'no')
    return whyNot
      ? ok({ told, whyNot })
      : fail({ field: 'family.whyNot', message: 'Say why the family is not told' })
  if (by) return ok({ told, by })
  return fail({
    field: 'family.by',
    message: told === 'yes' ? 'Enter who told the family' : 'Enter who will tell the family',
  })
}
