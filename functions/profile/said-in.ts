import type { SaidIn } from '#shared/api/links.ts'
import type { MarkedMention } from '#shared/mase/links/draw-links.ts'
import { placeId } from '#shared/mase/links/thing-judgement.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** Where something is said, as its reader is shown it. The name of a record's own child stands only in its label. */
export function saidIn(head: Referral, child: string, mention: MarkedMention): SaidIn {
  const { reference, agency, state, sentAt } = head
  const { kind, text, dateOfBirth, form, section, subject, withheld } = mention
  return {
    id: placeId({ reference, mark: mention.mark }),
    reference,
    agency,
    state,
    sentAt,
    child,
    mention: { kind, text: subject ? child : text, dateOfBirth, form, section, subject, withheld },
  }
}
