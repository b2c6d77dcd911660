import type { ChildSummary } from '#shared/referral/referral.ts'
import { knownChild } from './known-child.ts'
import { nameSound } from './sound.ts'

/** What a child may be known again by. */
export type ChildIdentity = ChildSummary

/**
 * The keys under which other referrals of the same child may be found, at most four: NHS number; unique pupil number;
 * the sound of the first and last part of the name, in either order, with the year of birth; date of birth with
 * postcode. Two children who share a key may be the same; compareChildren says why.
 *
 * They can be read: the store keeps only a hash of them.
 */
export function matchKeys(child: ChildIdentity): string[] {
  const { nameParts, dateOfBirth, nhsNumber, upn, postcode } = knownChild(child)
  const keys: string[] = []
  if (nhsNumber) keys.push(`nhs-number:${nhsNumber}`)
  if (upn) keys.push(`upn:${upn}`)
  if (nameParts.length > 0 && dateOfBirth)
    keys.push(`name:${nameSound(nameParts)}:${dateOfBirth.slice(0, 4)}`)
  if (dateOfBirth && postcode) keys.push(`birth:${dateOfBirth}:${postcode}`)
  return keys
}
