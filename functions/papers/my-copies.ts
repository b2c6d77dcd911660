import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { type PaperCopy, type Papers, readEditions } from '#functions/platform/paper-items.ts'
import { getMany } from '#functions/platform/read.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Pack, PaperContent } from '#shared/mase/pack.ts'
import { changesWithout } from '#shared/mase/pack-changes.ts'
import { packFor, verdictsNow } from '#shared/mase/pack-for.ts'
import type { OpenedMine } from './open-my-papers.ts'
import { readHeads } from './read-records.ts'

/** The copies of the posts that the caller reads for, as they are stored. */
export async function readMyCopies(
  deps: Dependencies,
  { meeting: { partnership, id }, posts }: Pick<OpenedMine, 'meeting' | 'posts'>,
): Promise<{ readonly papers?: Papers; readonly copies: readonly PaperCopy[] }> {
  const [head, ...found] = await getMany(deps, [
    keys.papers(partnership, id),
    ...posts.map((contact) => keys.paperCopy(partnership, id, contact)),
  ])
  const papers = head?.data as Papers | undefined
  return {
    papers,
    copies: found.flatMap((item) => {
      const copy = item?.data as PaperCopy | undefined
      return copy
        ? [
            papers?.withdrawn
              ? { withdrawn: { at: papers.withdrawn.at, reason: papers.withdrawn.reason }, ...copy }
              : copy,
          ]
        : []
    }),
  }
}

/** What some copies say to this person now, by the post: what was restricted or kept from the post since is not shown. */
export async function readPacks(
  deps: Dependencies,
  { person, stored }: Pick<OpenedMine, 'person' | 'stored'>,
  papers: Papers,
  copies: readonly PaperCopy[],
): Promise<ReadonlyMap<string, Pack>> {
  const editions = await readEditions(
    deps,
    papers,
    copies.map(({ edition }) => edition),
  )
  const items = stored.filter(isItem).map(({ data }) => data as AgendaItem)
  const now = await seenNow(deps, [...editions.values()], items)
  return new Map(
    copies.flatMap((copy) => {
      const { contact, copyFor, edition, number, sentAt, changed } = copy
      const content = editions.get(edition)
      if (!content) return []
      const verdicts = verdictsNow(copy.verdicts, content, now, { id: person.id, contact })
      const gone = [
        ...content.items.filter(({ id }) => verdicts[id]?.sees !== 'full'),
        ...items.filter(({ keptFrom = [] }) => keptFrom.includes(contact)),
      ]
      const pack = packFor(content, {
        copyFor,
        contact,
        verdicts,
        edition: number,
        sentAt,
        changed: changesWithout(changed, gone),
      })
      return [[contact, pack] as const]
    }),
  )
}

const isItem = ({ entity }: { readonly entity: string }): boolean => entity === 'agenda-item'

/** What decides who sees each item, as it is now: the restriction of its record, and from whom it is kept. */
async function seenNow(
  deps: Dependencies,
  contents: readonly PaperContent[],
  items: readonly AgendaItem[],
): Promise<PaperContent['seen']> {
  const seen = contents.flatMap((content) => Object.entries(content.seen))
  const heads = new Map(
    (
      await readHeads(
        deps,
        seen.flatMap(([, { item }]) => item.reference ?? []),
      )
    ).map((head) => [head.reference, head]),
  )
  const byId = new Map(items.map((item) => [item.id, item]))
  return Object.fromEntries(
    seen.map(([id, one]) => {
      const { reference } = one.item
      const keptFrom = [
        ...(one.item.keptFrom ?? []),
        ...items
          .filter((item) => item.id === id || (reference !== undefined && item.reference === reference))
          .flatMap((item) => item.keptFrom ?? []),
      ]
      const head = reference ? heads.get(reference) : undefined
      return [id, { ...one, item: { ...one.item, ...byId.get(id), keptFrom }, head: head ?? one.head }]
    }),
  )
}
