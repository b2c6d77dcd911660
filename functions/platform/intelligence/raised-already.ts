import type { FormName } from '#shared/referral/referral.ts'
import { isNew, type Write } from '../commit.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Item } from '../items.ts'
import type { Key } from '../keys.ts'
import { queryAll } from '../read.ts'

type Marking = Pick<Dependencies, 'secretMark'>

/** What an item of intelligence was made of: a question of a form, and what was said there. */
export interface Raised {
  readonly form: FormName
  readonly question: string
  /** All that was said there; of rows, one row. */
  readonly text: string
}

/** Not under the referral, and not under its reference: whoever reads that finds nothing of intelligence. */
const raisedIn = ({ secretMark }: Marking, reference: string): string => `RAISED#${secretMark(reference)}`

/**
 * The key of the mark that an answer of a record became an item of intelligence. Said otherwise since, it has another key: it may
 * be raised again.
 */
export const raisedAlreadyKey = (deps: Marking, reference: string, raised: Raised): Key => ({
  pk: raisedIn(deps, reference),
  sk: deps.secretMark(`raised ${raised.form} ${raised.question} ${raised.text.trim().replace(/\s+/g, ' ')}`),
})

/** The mark itself. It says neither what was said nor which item it became. */
export const raisedAlreadyItem = (deps: Marking, reference: string, raised: Raised): Item => ({
  ...raisedAlreadyKey(deps, reference, raised),
  entity: 'intelligence-raised',
  data: {},
})

/** The write of the mark. With `when`, it fails where the same was raised in the meantime. */
export const raiseOnce = (deps: Marking, reference: string, raised: Raised): Write => ({
  put: raisedAlreadyItem(deps, reference, raised),
  when: isNew,
})

/** The writes that let a review know what the version before it raised: what it says in the same words is not raised again. */
export async function raisedBefore(
  deps: Dependencies,
  version: string,
): Promise<(review: string) => readonly Write[]> {
  const marks = await queryAll(deps, raisedIn(deps, version))
  return (review) => marks.map((mark) => ({ put: { ...mark, pk: raisedIn(deps, review) } }))
}

/** Tells of a record, after one query, what of it was raised already. */
export async function findRaised(
  deps: Dependencies,
  reference: string,
): Promise<(raised: Raised) => boolean> {
  const marks = new Set((await queryAll(deps, raisedIn(deps, reference))).map(({ sk }) => sk))
  return (raised) => marks.has(raisedAlreadyKey(deps, reference, raised).sk)
}
