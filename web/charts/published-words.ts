import type { Published } from '#shared/management/publish.ts'
import { withCommas } from '#shared/with-commas.ts'

/** A number as pages and files say it. */
export function publishedWords(shown: Published): string {
  if (shown === 'few') return 'Fewer than 5'
  return shown === 'held-back' ? 'Not said' : withCommas(shown)
}
