import type { SafeCount } from '#shared/evaluation/small-numbers.ts'
import { withCommas } from '#shared/with-commas.ts'

/** A number as the page says it. */
export const countWords = (count: SafeCount): string => (count === 'few' ? 'Fewer than 5' : withCommas(count))
