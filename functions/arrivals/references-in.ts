import { isDeepStrictEqual } from 'node:util'
import type { DynamoDBRecord } from 'aws-lambda'

type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage']

/** Where a referral stands once it came to a desk. */
const arrived: ReadonlySet<string | undefined> = new Set(['new', 'waiting-for-mase'])

/** What a change of the table asks to look at. */
export type ToLookAt = { readonly referral: string } | { readonly item: string }

/**
 * A referral that came to a desk; one that a person joined to another or parted from it; and one whose note of earlier referrals
 * was written over, by somebody who had read it before the note was there. An item of intelligence that is new, or says something
 * else than before. Undefined for every other change.
 */
export function toLookAt({ dynamodb }: DynamoDBRecord): ToLookAt | undefined {
  const { NewImage: now, OldImage: before, Keys } = dynamodb ?? {}
  const [, of, reference] = /^(REFERRAL|INTELLIGENCE)#(.+)$/.exec(Keys?.pk?.S ?? '') ?? []
  if (!reference || !now) return undefined
  if (of === 'INTELLIGENCE')
    return now.entity?.S === 'intelligence' && !saysTheSame(before, now) ? { item: reference } : undefined
  if (now.entity?.S === 'same-child') return { referral: reference }
  if (now.entity?.S !== 'referral') return undefined
  const isArrival = arrived.has(stateOf(now)) && stateOf(before) !== stateOf(now)
  return isArrival || (hasNote(before) && !hasNote(now)) ? { referral: reference } : undefined
}

const dataOf = (image: Image) => image?.data?.M
const stateOf = (image: Image): string | undefined => dataOf(image)?.state?.S
const hasNote = (image: Image): boolean => dataOf(image)?.repeat?.M !== undefined

/** What an item says of whom or what it is about. */
const said = ['kind', 'details', 'what', 'when', 'where', 'often'] as const

const saysTheSame = (before: Image, now: Image): boolean =>
  before !== undefined && said.every((part) => isDeepStrictEqual(dataOf(before)?.[part], dataOf(now)?.[part]))
