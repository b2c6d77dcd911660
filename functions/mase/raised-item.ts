import { fingerprint } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { type Key, keys } from '#functions/platform/keys.ts'
import type { Notice } from '#functions/platform/notice-item.ts'
import type { PersonRef } from '#shared/referral/referral.ts'

/** What the MASE made of something that was raised: taken up on an agenda, or left with a reason. */
export interface Raised {
  readonly reference: string
  readonly notice: string
  readonly fate: 'taken-up' | 'left'
  readonly reason?: string
  readonly meeting?: string
  readonly by: PersonRef
  readonly at: string
}

/** What several posts were told at once is one thing, and is dealt with once. */
export const markOf = ({
  reference,
  subject,
  text,
}: Pick<Notice, 'reference' | 'subject' | 'text'>): string => fingerprint(`${reference} ${subject} ${text}`)

export const raisedKey = (notice: Notice): Key => keys.maseRaised(notice.reference, markOf(notice))

export const raisedItem = (notice: Notice, raised: Raised): Item<Raised> => ({
  ...raisedKey(notice),
  entity: 'mase-raised',
  data: raised,
})
