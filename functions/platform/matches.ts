import { matchKeys } from '#shared/matching/match-keys.ts'
import type { ChildSummary, Referral } from '#shared/referral/referral.ts'
import type { Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import { keys } from './keys.ts'

/**
 * The marks under which a child can be found again. Made with a secret: a key shows nothing of the child, and an NHS
 * number cannot be found by trying them all.
 */
export const marksOf = (
  deps: Pick<Dependencies, 'secretMark'>,
  partnership: string,
  child: ChildSummary,
): string[] => matchKeys(child).map((key) => deps.secretMark(`${partnership} ${key}`))

/** Pointers from the marks of a child to its referral, so that possible matches are found without a scan. */
export const matchWrites = (
  deps: Pick<Dependencies, 'secretMark'>,
  { partnership, reference, child }: Referral,
): Write[] =>
  marksOf(deps, partnership, child).map((mark) => ({
    put: { ...keys.match(partnership, mark, reference), entity: 'match', data: { reference } },
  }))
