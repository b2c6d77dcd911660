import { personIdOf, runtimeDependencies } from '#functions/platform/dependencies.ts'
import { marksOf } from '#functions/platform/intelligence/kept.ts'
import { sourceWrite } from '#functions/platform/intelligence/new-item.ts'
import {
  disseminationItem,
  gradingItem,
  intelligenceItem,
  releaseItem,
} from '#functions/platform/intelligence/stored.ts'
import type { Item } from '#functions/platform/items.ts'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { Source } from '#shared/intelligence/source.ts'
import type { ItemState } from '#shared/intelligence/states.ts'
import {
  aDissemination,
  anItemIn,
  nextIntelligenceReference,
  type WholeItem,
} from '#test/factories/intelligence.ts'
import type { Api } from './api.ts'
import { putItem } from './store.ts'

/** One of the demonstration's people as stored things name them. */
export const whoIs = (api: Pick<Api, 'signIn'>, subject: string) => {
  const account = demonstrationAccounts.find(({ sub }) => sub === subject)
  if (!account) throw new Error(`Nobody signs in as ${subject}`)
  const id = personIdOf({ issuer: api.signIn.issuer, subject })
  const { name, post, agency, partnership, phone } = account
  return { ref: { id, name, post }, agency, partnership: partnership.code, phone }
}

interface Wanted extends NonNullable<Parameters<typeof anItemIn>[1]> {
  readonly state?: ItemState
  /** Who gave it, by the subject of their sign-in. */
  readonly giver?: string
  /** What they said of where they have it from. */
  readonly source?: Pick<Source, 'toldBy' | 'howWords' | 'whoElseKnows' | 'caution'>
  /** Whom its release was given to: each a dissemination of its own. */
  readonly given?: readonly Partial<Dissemination>[]
}

export interface StoredItem extends WholeItem {
  readonly reference: string
  readonly given: readonly Dissemination[]
}

/** Puts an item as it would stand there had the desk worked on it, with its source, past the API. */
export async function storeItem(
  api: Api,
  { state = 'released', giver = 'lkm-teacher', source: said = {}, given = [], ...changes }: Wanted = {},
): Promise<StoredItem> {
  const deps = runtimeDependencies()
  const { ref, agency, partnership, phone } = whoIs(api, giver)
  const reference = changes.item?.reference ?? nextIntelligenceReference(partnership)
  const marks = marksOf(deps, { id: ref.id, partnership, agency })
  const officer = whoIs(api, `${partnership.toLowerCase()}-intelligence`).ref
  const second = whoIs(api, `${partnership.toLowerCase()}-intelligence-two`).ref
  const whole = anItemIn(state, {
    item: {
      reference,
      partnership,
      sourceMark: marks.person,
      sourceAgencyMark: marks.agency,
      ...changes.item,
    },
    grading: { by: officer, ...changes.grading },
    release: {
      writtenBy: officer,
      ...(state === 'released' && { checkedBy: second }),
      ...changes.release,
    },
  })
  const told = given.map((changed, index) =>
    aDissemination({
      id: `given-${index}-${reference}`,
      item: reference,
      partnership,
      kind: whole.item.kind,
      by: officer,
      ...changed,
    }),
  )
  const source = sourceWrite(deps, reference, { person: ref, agency, phone, ...said })
  const items: Item[] = [
    intelligenceItem(whole.item),
    ...('put' in source ? [source.put] : []),
    ...whole.gradings.map((grading) => gradingItem(reference, grading)),
    ...whole.releases.map((release) => releaseItem(partnership, release)),
    ...told.map(disseminationItem),
  ]
  for (const item of items) await putItem(api, item)
  return { ...whole, reference, given: told }
}
