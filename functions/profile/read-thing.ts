import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { openDesk, referralObject } from '#functions/platform/open.ts'
import type { OperationName } from '#shared/api/index.ts'
import type { SaidIn } from '#shared/api/links.ts'
import type { profileOperations } from '#shared/api/profile.ts'
import { joinMentions, type MentionIn } from '#shared/mase/links/draw-links.ts'
import { possiblePairs } from '#shared/mase/links/possible-pairs.ts'
import { findPlace, placeId } from '#shared/mase/links/thing-judgement.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'
import { type AtMase, readAtMase } from './read-at-mase.ts'
import { saidIn } from './said-in.ts'

type Operations = typeof profileOperations

/** Pairs on one page. */
const MOST_PAIRS = 50

const showWith =
  ({ heads }: AtMase) =>
  ({ record, mention }: MentionIn): SaidIn =>
    saidIn(heads.get(record.reference) as Referral, record.label, mention)

const auditShown = (
  deps: Dependencies,
  caller: Caller,
  person: Person,
  operation: OperationName,
  shown: readonly SaidIn[],
) =>
  Promise.all(
    [...new Set(shown.map(({ reference }) => reference))].map((reference) =>
      writeAudit(
        deps,
        auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(reference) }),
      ),
    ),
  )

/** One thing: where it is mentioned, who said that it is the same, and what else may be. Each record is a reading. */
export const readThing: UseCase<Operations['readThing']> = async (deps, caller, { thing }) => {
  const operation = 'readThing'
  const opened = await openDesk(deps, caller, { operation, action: 'mase.links' })
  if (!opened.ok) return opened
  const place = findPlace(thing)
  if (!place) return fail({ kind: 'not-found' })
  const found = await readAtMase(deps, opened.value)
  const idOf = ({ record, mention }: MentionIn) =>
    placeId({ reference: record.reference, mark: mention.mark })
  const record = found.records.find(({ reference }) => reference === place.reference)
  const mention = record?.mentions.find(({ mark }) => mark === place.mark)
  if (!record || !mention) return fail({ kind: 'not-found' })
  const group = joinMentions(found.records, found.judged).find((one) =>
    one.some((member) => idOf(member) === thing),
  ) ?? [{ record, mention }]
  const ids = new Set(group.map(idOf))
  const show = showWith(found)
  const said = group.map(show)
  const possible = possiblePairs(found.records, found.judged)
    .flatMap(({ one, other }) => [
      ...(ids.has(idOf(one)) ? [{ one: idOf(one), other: show(other) }] : []),
      ...(ids.has(idOf(other)) ? [{ one: idOf(other), other: show(one) }] : []),
    ])
    .slice(0, MOST_PAIRS)
  await auditShown(deps, caller, opened.value, operation, [...said, ...possible.map(({ other }) => other)])
  const first = group[0] as MentionIn
  return ok({
    id: thing,
    kind: first.mention.kind,
    label: (said[0] as SaidIn).mention.text,
    in: said,
    judgements: found.judged
      .filter(
        ({ own, other, verdict }) => verdict !== 'undone' && ids.has(placeId(own)) && ids.has(placeId(other)),
      )
      .map(({ own, other, ...judgement }) => ({ one: placeId(own), other: placeId(other), judgement })),
    possible,
  })
}

/** What is written alike in two referrals and waits for somebody to look at it. */
export const listPossibleLinks: UseCase<Operations['listPossibleLinks']> = async (deps, caller) => {
  const operation = 'listPossibleLinks'
  const opened = await openDesk(deps, caller, { operation, action: 'mase.links' })
  if (!opened.ok) return opened
  const found = await readAtMase(deps, opened.value)
  const pairs = possiblePairs(found.records, found.judged)
  const show = showWith(found)
  const shown = pairs.slice(0, MOST_PAIRS).map(({ one, other }) => ({ one: show(one), other: show(other) }))
  await auditShown(
    deps,
    caller,
    opened.value,
    operation,
    shown.flatMap(({ one, other }) => [one, other]),
  )
  return ok({ pairs: shown, more: found.more || pairs.length > MOST_PAIRS })
}
