import type { HistoryKind } from '#shared/referral/history.ts'
import type { Referral, SameChildLink } from '#shared/referral/referral.ts'
import type { ChildJudgement } from '#shared/referral/same-child.ts'
import type { Condition, Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import { keys } from './keys.ts'
import { historyWrite } from './referral-items.ts'

const historyKinds: Record<ChildJudgement['verdict'], HistoryKind> = {
  same: 'same-child',
  different: 'not-same-child',
  undone: 'undo-same-child',
}

/**
 * What is written when a person has said something of two records: the judgement under both, and in the history of both
 * that it was said. The history names neither the other record nor the reason: who may not see the other reads it too.
 */
export function judgementWrites(
  deps: Dependencies,
  [one, other]: readonly [string, string],
  judgement: ChildJudgement,
  when?: Condition,
): Write[] {
  const { verdict, by, at, within } = judgement
  return [
    [one, other],
    [other, one],
  ].flatMap(([from = '', to = '']): Write[] => [
    { put: { ...keys.sameChild(from, to), entity: 'same-child', data: { ...judgement, other: to } }, when },
    historyWrite(from, { id: deps.newId(), kind: historyKinds[verdict], at, by, within }),
  ])
}

/**
 * The links of a record after a judgement. A draft is filled in from an earlier record of the same agency that somebody
 * of it said is about the same child; whatever else is said of the two, that ends.
 */
export function linksAfter(
  record: Referral,
  other: Pick<Referral, 'reference' | 'createdAt'>,
  { verdict, by, at, within }: ChildJudgement,
): readonly SameChildLink[] {
  const rest = (record.sameChild ?? []).filter(({ reference }) => reference !== other.reference)
  const fills =
    verdict === 'same' &&
    within === 'agency' &&
    record.state === 'draft' &&
    other.createdAt < record.createdAt
  return fills ? [...rest, { reference: other.reference, by, at }] : rest
}
