import type { UseCase } from '#functions/platform/api-function.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { judgementsOf } from '#functions/platform/known-records.ts'
import { findMentioning } from '#functions/platform/mentions.ts'
import { actorOf, openReferral, resourceOf } from '#functions/platform/open.ts'
import { getMany, queryAll } from '#functions/platform/read.ts'
import type { MentionedIn, recordOperations, ShownMention } from '#shared/api/record.ts'
import { compareChildren } from '#shared/matching/compare-children.ts'
import type { Mention, StoredMentions } from '#shared/mentions/mention.ts'
import type { Person } from '#shared/people/person.ts'
import { reachOf } from '#shared/permissions/may.ts'
import { mayReadWithheld } from '#shared/permissions/may-read-withheld.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'
import { auditReading } from './audit-reading.ts'

const operation = 'readMentions'

/** Each thing that is looked for costs a query. */
const MOST_LOOKED_FOR = 30
/** Head and mentions of each are read in one round trip, which takes 100. */
const MOST_OTHERS = 50

/**
 * Where else in the partnership the people, numbers, vehicles and places of a referral are mentioned. What only a withheld
 * answer says, on either side, is for those who may read the withheld answers of both.
 */
export const readMentions: UseCase<(typeof recordOperations)['readMentions']> = async (
  deps,
  caller,
  { reference },
) => {
  const opened = await openReferral(deps, caller, reference, { operation, action: 'mash.read' }, (own) => [
    keys.mentions(own),
  ])
  if (!opened.ok) return opened
  const { person, referral, others } = opened.value
  const stored = others[0]?.data as StoredMentions | undefined
  const own = (stored?.mentions ?? []).filter((mention) => mayKnow(person, referral, mention))
  const sought = own.slice(0, MOST_LOOKED_FOR)
  const [judged, ...found] = await Promise.all([
    queryAll(deps, keys.referral(referral.reference).pk, keys.sameChild('', '').sk),
    ...sought.map((mention) => findMentioning(deps, referral.partnership, mention)),
  ])
  const elsewhere = [...new Set(found.flat())].filter((other) => other !== referral.reference)
  const records = await readOthers(deps, elsewhere.slice(0, MOST_OTHERS))
  const same = new Set(
    judgementsOf(judged).flatMap(({ verdict, other }) => (verdict === 'same' ? [other] : [])),
  )
  const now = deps.clock().toISOString()
  const hits = sought.map((mention, place) => ({
    mention: shownOf(mention),
    in: (found[place] ?? []).flatMap((other): MentionedIn[] => {
      const record = records.get(other)
      const there = record?.mentions.find(({ key }) => key === mention.key)
      // Two records about one child are for the possible matches to tell of.
      if (!record || !there || (mention.subject && there.subject)) return []
      const reach = reachOf(actorOf(person), 'mash.read', resourceOf(record.referral), now)
      if (reach === 'none' || !mayKnow(person, record.referral, there)) return []
      if (reach === 'pointer') return [{ reference: other, restricted: true }]
      const { agency, state, sentAt } = record.referral
      return [
        {
          reference: other,
          agency,
          state,
          sentAt,
          mention: shownOf(there),
          sameChild: sameChildOf(referral, record.referral, same),
        },
      ]
    }),
  }))
  const shown = hits.flatMap((hit) => hit.in).filter((one) => !one.restricted)
  await auditReading(deps, caller, person, operation, [
    ...new Set([referral.reference, ...shown.map((one) => one.reference)]),
  ])
  return ok({
    looked: stored !== undefined && stored.sentAt === referral.sentAt,
    count: own.length,
    elsewhere: hits.filter((hit) => hit.in.length > 0),
    more: own.length > MOST_LOOKED_FOR || elsewhere.length > MOST_OTHERS || stored?.more === true,
  })
}

const sameChildOf = (
  one: Referral,
  other: Referral,
  said: ReadonlySet<string>,
): 'said' | 'alike' | undefined => {
  if (said.has(other.reference)) return 'said'
  return compareChildren(one.child, other.child).strength === 'strong' ? 'alike' : undefined
}

const mayKnow = (person: Person, referral: Referral, { withheld }: Mention): boolean =>
  !withheld || mayReadWithheld(actorOf(person), { ...resourceOf(referral), ownerId: referral.owner?.id })

const shownOf = ({ kind, text, dateOfBirth, form, section, withheld, subject }: Mention): ShownMention => ({
  kind,
  text,
  dateOfBirth,
  form,
  section,
  withheld,
  subject,
})

async function readOthers(deps: Dependencies, references: readonly string[]) {
  const items = await getMany(
    deps,
    references.flatMap((one) => [keys.referral(one), keys.mentions(one)]),
  )
  return new Map(
    references.map((one, place) => {
      const referral = items[place * 2]?.data as Referral
      const mentions = (items[place * 2 + 1]?.data as StoredMentions | undefined)?.mentions ?? []
      return [one, { referral, mentions }] as const
    }),
  )
}
