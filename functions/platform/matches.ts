import { matchKeys } from '#shared/matching/match-keys.ts'
import type { ChildSummary, Referral } from '#shared/referral/referral.ts'
import type { Write } from './commit.ts'
import { fingerprint } from './dependencies.ts'
import { keys } from './keys.ts'

/** The marks under which a child can be found again. Fingerprints, so that a key shows nothing of the child. */
export const marksOf = (partnership: string, child: ChildSummary): string[] =>
  matchKeys(child).map((key) => fingerprint(`${partnership} ${key}`))

/** Pointers from the marks of a child to its referral, so that possible matches are found without a scan. */
export const matchWrites = ({ partnership, reference, child }: Referral): Write[] =>
  marksOf(partnership, child).map((mark) => ({
    put: { ...keys.match(partnership, mark, reference), entity: 'match', data: { reference } },
  }))
