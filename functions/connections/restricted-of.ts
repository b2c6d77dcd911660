import type { NamedIn } from '#functions/platform/intelligence/find-connected.ts'
import type { Reach } from '#shared/permissions/may.ts'

/** The records that are restricted, or in which an item was raised that is so, each once. */
export const restrictedOf = (
  seen: readonly { readonly other: NamedIn; readonly reach: Reach }[],
): string[] => [
  ...new Set(
    seen.flatMap(({ other, reach }) => (reach === 'pointer' ? (other.referral?.reference ?? []) : [])),
  ),
]
