import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceKeys, intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { listCameTo, listPostsOf } from '#functions/platform/posts.ts'
import { getMany } from '#functions/platform/read.ts'
import type { recipientOperations } from '#shared/api/recipients.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { isClosed } from '#shared/intelligence/recipient-access.ts'
import type { Release } from '#shared/intelligence/release.ts'
import { ok } from '#shared/result.ts'
import { rowOf } from './information-view.ts'

const operation = 'listMyIntelligence'

/** What came to the posts that the caller reads for, without what it says. What is kept from the caller is not in it. */
export const listMyIntelligence: UseCase<(typeof recipientOperations)['listMyIntelligence']> = async (
  deps,
  caller,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'dissemination.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const posts = await listPostsOf(deps, person)
  const told = await listCameTo<Dissemination>(
    deps,
    person.partnership,
    posts,
    intelligenceLists.disseminationsTo,
  )
  const [heads] = await Promise.all([
    headsOf(deps, told),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'information' })),
  ])
  const today = londonClock(deps.clock().getTime()).date
  const rows = told.flatMap((one, index) => {
    const { item, release } = heads[index] ?? {}
    if (!item || !release || isKeptFrom(deps, person, item)) return []
    const post = posts.find(({ id }) => id === one.contactId)
    return [rowOf(one, { post, closed: isClosed(one, item, release, today) })]
  })
  return ok({ rows: rows.toSorted((a, b) => b.at.localeCompare(a.at)) })
}

/** One request reads 100 items, and each row needs two. */
const AT_ONCE = 50

/** Each item as it is now, and the text that was given of it. */
async function headsOf(
  deps: Dependencies,
  told: readonly Dissemination[],
): Promise<{ item?: IntelligenceItem; release?: Release }[]> {
  const lots = Array.from({ length: Math.ceil(told.length / AT_ONCE) }, (_, lot) =>
    told.slice(lot * AT_ONCE, (lot + 1) * AT_ONCE),
  )
  const found = await Promise.all(
    lots.map((lot) =>
      getMany(
        deps,
        lot.flatMap(({ item, release }) => [
          intelligenceKeys.item(item),
          intelligenceKeys.release(item, release),
        ]),
      ),
    ),
  )
  const items = found.flat()
  return told.map((_, index) => ({
    item: items[index * 2]?.data as IntelligenceItem | undefined,
    release: items[index * 2 + 1]?.data as Release | undefined,
  }))
}
