import type { FieldError } from '../failure.ts'
import type { Referral } from '../referral/referral.ts'
import { type Gateway, gateways } from './gateways.ts'
import type { PartGroup } from './parts.ts'
import type { ChosenRecipient } from './share.ts'

/** What a worker chose, before it is passed on. */
export interface Chosen {
  readonly kind: ChosenRecipient
  readonly parts: readonly string[]
  readonly gateway: Gateway
  readonly agreed?: 'yes' | 'no'
  readonly agreedBy?: string
  readonly agreedWhen?: string
}

/** What stands in the way of passing it on as it was chosen; nothing when nothing does. */
export function checkShare(
  chosen: Chosen,
  { danger }: Pick<Referral, 'danger'>,
  groups: readonly PartGroup[],
): FieldError[] {
  const known = new Set(groups.flatMap(({ parts }) => parts.map(({ id }) => id)))
  const errors: FieldError[] = []
  if (chosen.parts.some((part) => !known.has(part)))
    errors.push({ field: 'parts', message: 'Select what to pass on again: the record has changed' })
  if (danger.now === 'yes' && !chosen.parts.includes('danger'))
    errors.push({
      field: 'parts',
      message: 'The sender says that the child is in danger now. Whoever takes this on must know: select it',
    })
  return [...errors, ...checkAgreement(chosen)]
}

/**
 * Early help is given where the family agrees, and then who agreed and when is recorded. Without their agreement it
 * goes there only where a law asks for it.
 */
function checkAgreement({ kind, gateway, agreed, agreedBy, agreedWhen }: Chosen): FieldError[] {
  if (kind !== 'early-help' && gateway !== 'agreement') return []
  if (agreed === undefined)
    return [{ field: 'agreed', message: 'Select whether the family agrees that this is passed on' }]
  if (agreed === 'no') {
    if (gateway === 'agreement')
      return [{ field: 'gateway', message: 'The family does not agree: select what else allows it' }]
    return gateways[gateway].statutory
      ? []
      : [
          {
            field: 'agreed',
            message:
              'Early help needs the family’s agreement. Ask them first, or select the law that makes it necessary without',
          },
        ]
  }
  return [
    ...(agreedBy ? [] : [{ field: 'agreedBy', message: 'Enter who agreed' }]),
    ...(agreedWhen ? [] : [{ field: 'agreedWhen', message: 'Enter when they agreed' }]),
  ]
}
