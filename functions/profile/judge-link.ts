import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { type Condition, commit, hasVersion, isNew, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import {
  actorOf,
  openDesk,
  referralObject,
  refOf,
  resourceOf,
  restrictedFailure,
} from '#functions/platform/open.ts'
import { getMany } from '#functions/platform/read.ts'
import type { profileOperations } from '#shared/api/profile.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { MarkedMention } from '#shared/mase/links/draw-links.ts'
import {
  findPlace,
  type MentionPlace,
  type StoredThingJudgement,
} from '#shared/mase/links/thing-judgement.ts'
import type { StoredMentions } from '#shared/mentions/mention.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { reachOf } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { childLabel, mentionsFor } from './read-at-mase.ts'
import { readQuotes } from './read-quotes.ts'
import { saidIn } from './said-in.ts'

type Operations = typeof profileOperations

interface Side {
  readonly head: Referral
  readonly mention: MarkedMention
}

interface OpenedPair {
  readonly person: Person
  readonly one: Side
  readonly other: Side
  readonly standing?: StoredThingJudgement
}

const pairKey = (own: MentionPlace, other: MentionPlace) =>
  keys.sameThing(own.reference, own.mark, other.reference, other.mark)

/** Reads two mentions with what was said of them, in one round trip, and checks that the caller may know of both. */
async function openPair(
  deps: Dependencies,
  caller: Caller,
  { thing, other: otherThing }: { readonly thing: string; readonly other: string },
  operation: 'readLinkPair' | 'judgeLink',
): Promise<Result<OpenedPair, Failure>> {
  const places = [findPlace(thing), findPlace(otherThing)]
  const [own, other] = places
  if (!own || !other || own.reference === other.reference) {
    const opened = await openDesk(deps, caller, { operation, action: 'mase.links' })
    return opened.ok ? fail({ kind: 'not-found' }) : opened
  }
  const [opened, found] = await Promise.all([
    openDesk(deps, caller, { operation, action: 'mase.links' }),
    getMany(deps, [
      pairKey(own, other),
      ...[own, other].flatMap(({ reference }) => [keys.referral(reference), keys.mentions(reference)]),
    ]),
  ])
  if (!opened.ok) return opened
  const person = opened.value
  const sides: Side[] = []
  for (const [place, wanted] of [own, other].entries()) {
    const head = found[1 + place * 2]?.data as Referral | undefined
    const reach = head ? reachOf(actorOf(person), 'mase.links', resourceOf(head)) : 'none'
    if (!head || reach === 'none') return fail({ kind: 'not-found' })
    if (reach === 'pointer') return refuseRestricted(deps, caller, person, head, operation)
    const stored = found[2 + place * 2]?.data as StoredMentions | undefined
    const mention = mentionsFor(deps, person, head, stored).find(({ mark }) => mark === wanted.mark)
    if (!mention) return fail({ kind: 'not-found' })
    sides.push({ head, mention })
  }
  return ok({
    person,
    one: sides[0] as Side,
    other: sides[1] as Side,
    standing: found[0]?.data as StoredThingJudgement | undefined,
  })
}

async function refuseRestricted(
  deps: Dependencies,
  caller: Caller,
  person: Person,
  head: Referral,
  operation: string,
): Promise<Result<never, Failure>> {
  const [partnership] = await getMany(deps, [keys.partnership(head.partnership)])
  const object = referralObject(head.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
  return fail(restrictedFailure(head, partnership?.data as Partnership))
}

/** Two mentions side by side; a reading of both records. */
export const readLinkPair: UseCase<Operations['readLinkPair']> = async (deps, caller, input) => {
  const operation = 'readLinkPair'
  const opened = await openPair(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, one, other, standing } = opened.value
  await Promise.all(
    [one, other].map(({ head }) =>
      writeAudit(
        deps,
        auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(head.reference) }),
      ),
    ),
  )
  const show = async ({ head, mention }: Side) => ({
    ...saidIn(head, childLabel(person, head), mention),
    quotes: await readQuotes(deps, person, head, mention),
  })
  const [first, second] = await Promise.all([show(one), show(other)])
  const { own: _, other: __, ...judgement } = standing ?? {}
  return ok({
    one: first,
    other: second,
    ...(standing ? { judgement: judgement as Omit<StoredThingJudgement, 'own' | 'other'> } : {}),
  })
}

const isPerson = ({ kind }: MarkedMention) => kind === 'child' || kind === 'person'

/** Why something may not be said of two mentions; undefined where it may. */
function whyNot(
  { one, other, standing }: OpenedPair,
  { verdict, reason, version }: { verdict: string; reason?: string; version: number },
): Failure | undefined {
  if ((standing?.version ?? 0) !== version) return saidFirst(standing)
  if (verdict === 'undone') {
    if (!standing || standing.verdict === 'undone')
      return { kind: 'conflict', detail: 'Nothing is said of these two any more. There is nothing to undo.' }
    return undefined
  }
  if (one.mention.subject && other.mention.subject)
    return invalid(
      'verdict',
      'Both records are about this child. The MASH says whether they are of one child',
    )
  if (one.mention.mark !== other.mention.mark) {
    if (one.mention.kind !== other.mention.kind && !(isPerson(one.mention) && isPerson(other.mention)))
      return invalid('verdict', 'These are things of two kinds. They cannot be the same')
    if (!reason) return invalid('reason', 'They are not written alike. Say how you know')
  }
  return undefined
}

const invalid = (field: string, message: string): Failure => ({
  kind: 'invalid',
  errors: [{ field, message }],
})

const saidFirst = (standing: StoredThingJudgement | undefined): Failure => ({
  kind: 'conflict',
  detail: standing
    ? `${standing.by.name} (${standing.by.post}) said something of these two on ${formatDateTime(standing.at)}. Look at it before you go on.`
    : 'What was said of these two has changed. Look at them again before you go on.',
})

/** Says something of two mentions, or takes it back. Both referrals stay as they are, whatever is said. */
export const judgeLink: UseCase<Operations['judgeLink']> = async (deps, caller, input) => {
  const operation = 'judgeLink'
  const opened = await openPair(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, one, other, standing } = opened.value
  const entryOf = ({ head }: Side, kind: 'change' | 'refused') =>
    auditEntry(deps, caller, person, { operation, kind, object: referralObject(head.reference) })
  const refuse = async (failure: Failure) => {
    await writeAudit(deps, entryOf(one, 'refused'))
    return fail(failure)
  }
  const stopped = whyNot(opened.value, input)
  if (stopped) return refuse(stopped)
  const judgement = {
    verdict: input.verdict,
    ...(input.reason ? { reason: input.reason } : {}),
    by: refOf(person),
    at: deps.clock().toISOString(),
    version: (standing?.version ?? 0) + 1,
  }
  const when: Condition = standing ? hasVersion(standing.version) : isNew
  const written = await commit(deps, judgementWrites([one, other], judgement, when), [
    entryOf(one, 'change'),
    entryOf(other, 'change'),
  ])
  if (written.ok) return ok({ version: judgement.version })
  return refuse(saidFirst(written.failure.current?.data as StoredThingJudgement | undefined))
}

/** The judgement under both referrals; one of the two, always the same, stands in the list of the partnership. */
function judgementWrites(
  sides: readonly [Side, Side],
  judgement: Omit<StoredThingJudgement, 'own' | 'other'>,
  when: Condition,
): Write[] {
  const placeOf = ({ head, mention }: Side): MentionPlace => ({
    reference: head.reference,
    mark: mention.mark,
  })
  const [one, other] = sides.map(placeOf) as [MentionPlace, MentionPlace]
  const isFirst = one.reference < other.reference
  const { partnership } = sides[0].head
  return [
    { own: one, other, isListed: isFirst },
    { own: other, other: one, isListed: !isFirst },
  ].map(({ isListed, ...pair }) => ({
    put: {
      ...pairKey(pair.own, pair.other),
      entity: 'same-thing' as const,
      data: { ...judgement, ...pair },
      ...(isListed && {
        worklistPk: lists.sameThings(partnership),
        worklistSk: `${judgement.at}#${pair.own.reference}#${pair.own.mark}`,
      }),
    },
    when,
  }))
}
