import type { Dependencies } from '#functions/platform/dependencies.ts'
import { findClosedSince } from '#functions/platform/intelligence/closed-since.ts'
import { closedPaperAction, closedPaperItem } from '#shared/mase/closed-item.ts'
import type { PaperContent } from '#shared/mase/pack.ts'
import type { Person } from '#shared/people/person.ts'

/** Papers without what comes of intelligence that may not be read any more, by somebody or by anybody. */
export async function closeSince(
  deps: Dependencies,
  person: Person | undefined,
  content: PaperContent,
): Promise<PaperContent> {
  const isClosed = await findClosedSince(deps, person, Object.values(content.seen))
  const isOfClosed = ({ id }: { readonly id: string }) => isClosed(content.seen[id] ?? {})
  return {
    ...content,
    items: content.items.map((item) => (isOfClosed(item) ? closedPaperItem(item) : item)),
    actions: content.actions.map((action) => (isOfClosed(action) ? closedPaperAction(action) : action)),
  }
}
