import type { Limit } from '../limit.ts'

/** A limit in words: '4 hours, day and night'. */
export function limitWords(limit: Limit | undefined): string {
  if (!limit) return 'No target'
  const { amount } = limit
  const plural = amount === 1 ? '' : 's'
  if (limit.unit === 'working-days') return `${amount} working day${plural}`
  if (limit.unit === 'hours') return `${amount} hour${plural}, day and night`
  return 'runsPastClosing' in limit && limit.runsPastClosing
    ? `${amount} hour${plural} from when the MASH is next open, then on past closing`
    : `${amount} hour${plural} while the MASH is open`
}
