import type { Dependencies } from '#functions/platform/dependencies.ts'
import { COPIES, keys } from '#functions/platform/keys.ts'
import type { PaperCopy, Papers } from '#functions/platform/paper-items.ts'
import { findItem, queryAll } from '#functions/platform/read.ts'
import type { Meeting } from '#shared/mase/meeting.ts'

/** How far the papers of a meeting are, with the copy of each post that was ever sent one. */
export async function readCopies(
  deps: Dependencies,
  { partnership, id }: Pick<Meeting, 'partnership' | 'id'>,
): Promise<{ readonly papers: Papers; readonly copies: readonly PaperCopy[] }> {
  const key = keys.papers(partnership, id)
  const [head, copies] = await Promise.all([
    findItem<Papers>(deps, key),
    queryAll<PaperCopy>(deps, key.pk, COPIES),
  ])
  return {
    papers: head?.data ?? { partnership, meeting: id, editions: [], version: 0 },
    copies: copies.map(({ data }) => data),
  }
}
