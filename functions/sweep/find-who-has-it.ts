import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import type { MailTo } from '#functions/platform/mail.ts'
import { getMany } from '#functions/platform/read.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { worksAtMash } from '#shared/people/works-at-mash.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** Who is told of a referral at the MASH, and who of the managers is that already. */
export interface Holder {
  readonly to: MailTo
  readonly managersExcept?: string
}

/** Who has a referral in hand, where they still work at the MASH; else the post of its front door. */
export async function findWhoHasIt(
  deps: Dependencies,
  { owner, partnership }: Pick<Referral, 'owner' | 'partnership'>,
): Promise<Holder> {
  const [place, item] = await getMany(deps, [
    keys.partnership(partnership),
    ...(owner ? [keys.person(owner.id)] : []),
  ])
  const person = item?.data as Person | undefined
  if (person && worksAtMash(person)) return { to: { person: person.id }, managersExcept: person.id }
  return { to: { contact: (place as Item<Partnership>).data.frontDoors.mash } }
}
