import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { type PaperCopy, type Papers, readEditions } from '#functions/platform/paper-items.ts'
import { getMany } from '#functions/platform/read.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Pack, PaperContent, PaperItem } from '#shared/mase/pack.ts'
import { changesWithout } from '#shared/mase/pack-changes.ts'
import type { PaperRecord } from '#shared/mase/pack-content.ts'
import { packFor, verdictsNow } from '#shared/mase/pack-for.ts'
import { postsOf } from '#shared/mase/posts-of.ts'
import { closeSince } from './close-since.ts'
import type { OpenedMine } from './open-my-papers.ts'
import { readHeads, readRecords } from './read-records.ts'
import { readTold } from './read-told.ts'

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
  { person, meeting, stored }: Pick<OpenedMine, 'person' | 'meeting' | 'stored'>,
  papers: Papers,
  copies: readonly PaperCopy[],
): Promise<ReadonlyMap<string, Pack>> {
  const editions = await readEditions(
    deps,
    papers,
    copies.map(({ edition }) => edition),
  )
  const items = stored.filter(isItem).map(({ data }) => data as AgendaItem)
  const contents = [...editions.values()]
  const [now, records, closed] = await Promise.all([
    seenNow(deps, contents, items),
    toldNow(deps, contents),
    Promise.all(
      [...editions].map(async ([edition, one]) => [edition, await closeSince(deps, person, one)] as const),
    ),
  ])
  const open = new Map(closed)
  const posts = new Map(postsOf(meeting).map((post) => [post.contact, post]))
  return new Map(
    copies.flatMap((copy) => {
      const { contact, copyFor, edition, number, sentAt, changed } = copy
      const content = editions.get(edition)
      const readable = open.get(edition)
      if (!content || !readable) return []
      const post = posts.get(contact)
      const part = post && (post.part === 'member' ? 'member' : 'conducts')
      const verdicts = verdictsNow(copy.verdicts, content, now, {
        id: person.id,
        contact,
        part,
        sees: post?.sees,
      })
      const gone = content.items.filter(
        ({ id, title }, place) => verdicts[id]?.sees !== 'full' || readable.items[place]?.title !== title,
      )
      const told = readable.items.map((item) => ({ ...item, contributions: ownedNow(item, records) }))
      const pack = packFor(
        { ...readable, items: told },
        {
          copyFor,
          contact,
          verdicts,
          edition: number,
          sentAt,
          changed: changesWithout(changed, gone),
        },
      )
      return [[contact, pack] as const]
    }),
  )
}

const isItem = ({ entity }: { readonly entity: string }): boolean => entity === 'agenda-item'

/** The records of which something that agencies told went out, with what these let be passed on now. */
function toldNow(
  deps: Dependencies,
  contents: readonly PaperContent[],
): Promise<ReadonlyMap<string, PaperRecord>> {
  const items = contents.flatMap((content) => content.items)
  const references = items.flatMap(({ reference, contributions }) =>
    reference && contributions.length > 0 ? [reference] : [],
  )
  return readRecords(deps, references, new Set())
}

/** What agencies told of an item, each as its owner lets it be passed on now. */
const ownedNow = (
  { reference = '', contributions }: PaperItem,
  records: ReadonlyMap<string, PaperRecord>,
): PaperItem['contributions'] =>
  contributions.flatMap((one) => {
    const owned = records.get(reference)?.requests.find(({ id }) => id === one.request)
    return owned ? [{ ...one, owned }] : []
  })

/** What decides who sees each item, as it is now: the restriction of its record, from whom it is kept, and who was told of it. */
async function seenNow(
  deps: Dependencies,
  contents: readonly PaperContent[],
  items: readonly AgendaItem[],
): Promise<PaperContent['seen']> {
  const seen = contents.flatMap((content) => Object.entries(content.seen))
  const [found, told] = await Promise.all([
    readHeads(
      deps,
      seen.flatMap(([, { item }]) => item.reference ?? []),
    ),
    readTold(deps, seen),
  ])
  const heads = new Map(found.map((head) => [head.reference, head]))
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
      return [
        id,
        {
          ...one,
          item: { ...one.item, ...byId.get(id), keptFrom },
          head: head ?? one.head,
          told: told.get(id) ?? one.told,
        },
      ]
    }),
  )
}
