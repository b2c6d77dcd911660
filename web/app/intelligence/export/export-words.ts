import { formatDate } from '#shared/identifiers/date.ts'
import type { ExportChoice } from '#shared/intelligence/export.ts'

/** What was chosen, in words. */
export const choiceWords = (choice: ExportChoice): string =>
  'item' in choice
    ? `Release ${choice.release} of ${choice.item}`
    : `Releases of ${formatDate(choice.from)} to ${formatDate(choice.to)}`

/** What a file is called: by references and days, and nothing of what stands in it. */
export const fileName = (choice: ExportChoice): string =>
  'item' in choice
    ? `${choice.item}-release-${choice.release}`
    : `intelligence-${choice.from}-to-${choice.to}`
