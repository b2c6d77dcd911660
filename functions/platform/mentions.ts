import { QueryCommand } from '@aws-sdk/client-dynamodb'
import { thingOfMention } from '#shared/intelligence/mentions-of-referral.ts'
import { nearMarks } from '#shared/intelligence/near-marks.ts'
import type { Mention, StoredMentions } from '#shared/mentions/mention.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import { withFaultsNamed } from './faults.ts'
import { intelligenceKeys } from './intelligence/keys.ts'
import { nearMark } from './intelligence/thing-marks.ts'
import { fromAttributes, type Item, toAttributes } from './items.ts'
import { type Key, keys } from './keys.ts'

type Marked = Pick<Referral, 'partnership' | 'reference' | 'createdAt'>

/** Made with a secret, as the marks of children are: a key shows no name, no number and no place. */
export const markOf = (
  { secretMark }: Pick<Dependencies, 'secretMark'>,
  partnership: string,
  { key }: Mention,
) => secretMark(`${partnership} mentioned ${key}`)

const pointerKey = (deps: Pick<Dependencies, 'secretMark'>, referral: Marked, mention: Mention): Key =>
  keys.mention(
    referral.partnership,
    markOf(deps, referral.partnership, mention),
    referral.createdAt,
    referral.reference,
  )

/**
 * As many marks as one referral writes of what is like what it mentions: a plate has seven, a person four, a number four, and all
 * else one at most.
 */
const MOST_NEAR = 60

/** Under what is like what a referral mentions, for intelligence officers alone. */
const nearKeys = (
  deps: Pick<Dependencies, 'secretMark'>,
  { partnership, reference, createdAt }: Marked,
  mentions: readonly Mention[],
): Key[] => {
  const near = mentions.flatMap((mention) => nearMarks(thingOfMention(mention)).written)
  return [...new Set(near)]
    .slice(0, MOST_NEAR)
    .map((mark) =>
      intelligenceKeys.near(partnership, nearMark(deps, partnership, mark), createdAt, reference),
    )
}

/**
 * What changes in the pointers to a referral when it is sent: one for each thing that it mentions, and some for what is like it.
 * What it does not mention any more, since it was sent before, leads to it no longer.
 */
export function pointerWrites(
  deps: Pick<Dependencies, 'secretMark'>,
  referral: Marked,
  before: readonly Mention[],
  after: readonly Mention[],
): Write[] {
  const has = (some: readonly Mention[], key: string) => some.some((one) => one.key === key)
  const { reference } = referral
  const near = nearKeys(deps, referral, after)
  const stays = new Set(near.map(({ pk }) => pk))
  return [
    ...after.map(
      (mention): Write => ({
        put: { ...pointerKey(deps, referral, mention), entity: 'mention', data: { reference } },
      }),
    ),
    ...before
      .filter(({ key }) => !has(after, key))
      .map((mention): Write => ({ remove: pointerKey(deps, referral, mention) })),
    ...near.map((key): Write => ({ put: { ...key, entity: 'mention', data: { reference } } })),
    ...nearKeys(deps, referral, before)
      .filter(({ pk }) => !stays.has(pk))
      .map((key): Write => ({ remove: key })),
  ]
}

export const mentionsItem = (reference: string, mentions: StoredMentions): Item<StoredMentions> => ({
  ...keys.mentions(reference),
  entity: 'mentions',
  data: mentions,
})

/** As many as are shown of one thing. What is mentioned more often than that tells nothing. */
const MOST_OF_ONE = 20

/** The referrals of a partnership that mention the same thing, the latest first. One query of one page. */
export async function findMentioning(
  deps: Dependencies,
  partnership: string,
  mention: Mention,
): Promise<string[]> {
  const { pk } = keys.mention(partnership, markOf(deps, partnership, mention), '', '')
  const answer = await withFaultsNamed(() =>
    deps.db.send(
      new QueryCommand({
        TableName: deps.tables.hub,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: toAttributes({ ':pk': pk }),
        ScanIndexForward: false,
        Limit: MOST_OF_ONE,
      }),
    ),
  )
  return (answer.Items ?? []).map(
    (attributes) => fromAttributes<{ reference: string }>(attributes).data.reference,
  )
}
