import { commitUnaudited } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { DatabaseBusy } from '#functions/platform/faults.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { findReferences } from '#functions/platform/matches.ts'
import { getMany } from '#functions/platform/read.ts'
import { putReferral } from '#functions/platform/referral-items.ts'
import { repeatFactsOf, usualLowPattern } from '#shared/chronology/repeat.ts'
import { compareChildren } from '#shared/matching/compare-children.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Referral, RepeatFacts } from '#shared/referral/referral.ts'
import type { StoredJudgement } from '#shared/referral/same-child.ts'

const ATTEMPTS = 6
/** What one round trip reads, with the referral itself and its partnership. */
const MOST_EARLIER = 98

/**
 * Notes on a referral whether its child was referred before. Those count that a person said are about the same child, and
 * those that almost certainly are and of which nobody said otherwise. At most four queries.
 *
 * The note makes no page stale, and so does not count as a change: whoever works on the referral just then is not in its
 * way. Where they write over it, the stream tells, and it is noted again.
 */
export async function noteRepeat(
  deps: Dependencies,
  { reference, partnership, child }: Referral,
  judgements: readonly StoredJudgement[],
): Promise<void> {
  const found = await findReferences(deps, partnership, child)
  const others = [...new Set([...judgements.map(({ other }) => other), ...found])]
    .filter((other) => other !== reference)
    .slice(0, MOST_EARLIER)
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const [head, area, ...heads] = await getMany(deps, [
      keys.referral(reference),
      keys.partnership(partnership),
      ...others.map(keys.referral),
    ])
    const referral = head?.data as Referral
    const earlier = heads
      .flatMap((item) => (item ? [item.data as Referral] : []))
      .filter((other) => isSameChild(referral, other, judgements))
    const { lowPattern = usualLowPattern } = (area as Item<Partnership>).data
    const repeat = repeatFactsOf(referral, earlier, lowPattern, deps.clock().toISOString())
    if (saysTheSame(repeat, referral.repeat)) return
    const written = await commitUnaudited(deps, [putReferral({ ...referral, repeat }, referral)])
    if (!written.ok) continue
    if (repeat) log('info', 'REPEAT_FOUND')
    return
  }
  throw new DatabaseBusy(new Error('others change it all the time'))
}

function isSameChild({ child }: Referral, other: Referral, judgements: readonly StoredJudgement[]): boolean {
  if (other.desks.length === 0) return false
  const said = judgements.find((one) => one.other === other.reference)
  return said ? said.verdict === 'same' : compareChildren(child, other.child).strength === 'strong'
}

const saysTheSame = (one: RepeatFacts | undefined, other: RepeatFacts | undefined): boolean =>
  one?.earlier === other?.earlier &&
  one?.pattern === other?.pattern &&
  one?.references.join() === other?.references.join()
