import type { DynamoDBRecord } from 'aws-lambda'

type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage']

/** Where a referral stands once it came to a desk. */
const arrived: ReadonlySet<string | undefined> = new Set(['new', 'waiting-for-mase'])

/**
 * The referral that a change of the table asks to look at: one that came to a desk; one that a person joined to another or
 * parted from it; and one whose note of earlier referrals was written over, by somebody who had read it before the note
 * was there. Undefined for every other change.
 */
export function referenceIn({ dynamodb }: DynamoDBRecord): string | undefined {
  const { NewImage: now, OldImage: before, Keys } = dynamodb ?? {}
  const [, reference] = /^REFERRAL#(.+)$/.exec(Keys?.pk?.S ?? '') ?? []
  if (!reference || !now) return undefined
  if (now.entity?.S === 'same-child') return reference
  if (now.entity?.S !== 'referral') return undefined
  const isArrival = arrived.has(stateOf(now)) && stateOf(before) !== stateOf(now)
  return isArrival || (hasNote(before) && !hasNote(now)) ? reference : undefined
}

const dataOf = (image: Image) => image?.data?.M
const stateOf = (image: Image): string | undefined => dataOf(image)?.state?.S
const hasNote = (image: Image): boolean => dataOf(image)?.repeat?.M !== undefined
