import * as z from 'zod'
import { itemKinds } from '../mase/item.ts'
import { voltHeadings } from '../referral/volt.ts'
import { optionalShort, required } from './fields.ts'

export const heading = z.enum(voltHeadings, 'Select victims, offenders, locations or trends')
export const itemKind = z.enum(
  Object.keys(itemKinds) as [keyof typeof itemKinds, ...(keyof typeof itemKinds)[]],
  'Select what it is',
)

/** As long as a meeting can be. */
const MOST_MINUTES = 240
const howLong = `Enter how many minutes it may take, from 1 to ${MOST_MINUTES}`
export const minutes = z.coerce.number(howLong).int(howLong).min(1, howLong).max(MOST_MINUTES, howLong)

export const itemTitle = required('Enter what the item is about')
export const presenter = optionalShort
export const group = optionalShort

/** Posts of the directory; a form sends none where nothing is ticked. */
export const posts = z.array(z.string().max(64)).max(100).default([])
/** Ids of what a proposal has: references of referrals, and items. */
export const chosen = z.array(z.string().max(64)).max(500)
