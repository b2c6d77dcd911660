import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { findItem, getMany } from '#functions/platform/read.ts'
import type { HandOver } from '#shared/management/hand-over.ts'
import type { Referral } from '#shared/referral/referral.ts'

const KEPT_DAYS = 60
const DAY_SECONDS = 86_400

/** What one read takes by key. */
const AT_ONCE = 100

export const handOverItem = (handOver: HandOver): Item<HandOver> => ({
  ...keys.handOver(handOver.partnership, handOver.id),
  entity: 'hand-over',
  data: handOver,
  worklistPk: lists.handOvers(handOver.partnership),
  worklistSk: `${handOver.at}#${handOver.id}`,
  expires: Math.floor(Date.parse(handOver.at) / 1000) + KEPT_DAYS * DAY_SECONDS,
})

export const findHandOver = async (
  deps: Dependencies,
  code: string,
  id: string,
): Promise<HandOver | undefined> => (await findItem<HandOver>(deps, keys.handOver(code, id)))?.data

/** The heads of any number of referrals as they are now, by reference. */
export async function headsByReference(
  deps: Dependencies,
  references: readonly string[],
): Promise<ReadonlyMap<string, Referral>> {
  const parts = Array.from({ length: Math.ceil(references.length / AT_ONCE) }, (_, part) =>
    references.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
  const items = await Promise.all(parts.map((part) => getMany(deps, part.map(keys.referral))))
  return new Map(
    items.flat().flatMap((item): [string, Referral][] => {
      if (!item) return []
      const referral = item.data as Referral
      return [[referral.reference, referral]]
    }),
  )
}
