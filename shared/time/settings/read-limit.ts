import type { Limit } from '../limit.ts'
import type { TypedLimit } from './clock-settings.ts'

/** More would be no limit any more: thirty days. */
const most: Readonly<Record<Limit['unit'], number>> = {
  hours: 720,
  'working-hours': 240,
  'working-days': 30,
}

/** A limit; none, where there is to be no target; or what is wrong with its amount. */
export type ReadLimit =
  | { readonly ok: true; readonly limit: Limit | undefined }
  | { readonly ok: false; readonly message: string }

/** Reads a limit as it is typed. */
export function readLimit({ amount: typed, unit }: TypedLimit): ReadLimit {
  if (unit === 'none') return { ok: true, limit: undefined }
  const amount = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0
  const limit = limitOf(amount, unit)
  return amount >= 1 && amount <= most[limit.unit]
    ? { ok: true, limit }
    : { ok: false, message: `Enter how many, a whole number from 1 to ${most[limit.unit]}` }
}

function limitOf(amount: number, unit: Exclude<TypedLimit['unit'], 'none'>): Limit {
  if (unit === 'hours' || unit === 'working-days') return { amount, unit }
  return { amount, unit: 'working-hours', runsPastClosing: unit === 'working-hours-on' }
}

/** A limit as its fields show it. */
export function typedLimit(limit: Limit | undefined): TypedLimit {
  if (!limit) return { amount: '', unit: 'none' }
  const runsOn = limit.unit === 'working-hours' && limit.runsPastClosing
  return { amount: String(limit.amount), unit: runsOn ? 'working-hours-on' : limit.unit }
}
