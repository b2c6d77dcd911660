import { makeIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Source } from '#shared/intelligence/source.ts'
import type { Person } from '#shared/people/person.ts'
import { isNew, type Write } from '../commit.ts'
import type { Dependencies } from '../dependencies.ts'
import { refOf } from '../open.ts'
import { marksOf } from './kept.ts'
import { intelligenceKeys } from './keys.ts'
import { intelligenceItem } from './stored.ts'

/** What is given, before the hub has made an item of it. */
export type Given = Pick<
  IntelligenceItem,
  'kind' | 'details' | 'what' | 'when' | 'where' | 'often' | 'provenance' | 'raisedIn' | 'named' | 'danger'
>
/** What the giver says of where it comes from, beside who they are. */
export type SaidOfSource = Pick<Source, 'toldBy' | 'howWords' | 'whoElseKnows' | 'caution'>

/**
 * The writes that make an item of what somebody gives: the item, and apart from it, encrypted, who gave it.
 *
 * @param at ISO instant
 */
export function newItemWrites(
  deps: Dependencies,
  person: Person,
  given: Given,
  said: SaidOfSource,
  at: string,
): { readonly item: IntelligenceItem; readonly writes: readonly Write[] } {
  const reference = makeIntelligenceReference(person.partnership, deps.randomDigits(8))
  const marks = marksOf(deps, person)
  const item: IntelligenceItem = {
    ...given,
    reference,
    partnership: person.partnership,
    version: 1,
    givenAt: at,
    sourceMark: marks.person,
    sourceAgencyMark: marks.agency,
    state: 'received',
    since: at,
  }
  const source: Source = { ...said, person: refOf(person), agency: person.agency, phone: person.phone }
  return {
    item,
    writes: [{ put: intelligenceItem(item), when: isNew }, sourceWrite(deps, reference, source)],
  }
}

/** Encrypts who gave an item, bound to its reference: moved under another one it cannot be read. */
export const sourceWrite = (deps: Dependencies, reference: string, source: Source): Write => ({
  put: {
    ...intelligenceKeys.source(reference),
    entity: 'intelligence-source',
    data: { sealed: deps.seal(JSON.stringify(source), reference) },
  },
})
