import type { UseCase } from '#functions/platform/api-function.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { openItem } from '#functions/platform/intelligence/open-item.ts'
import type { intelligenceExportOperations } from '#shared/api/intelligence-export.ts'
import type { Release } from '#shared/intelligence/release.ts'
import { fail } from '#shared/result.ts'
import { keepExport } from './export-record.ts'

const operation = 'exportRelease'

/** Takes one release out: one that was released, of an item that is shared. */
export const exportRelease: UseCase<(typeof intelligenceExportOperations)['exportRelease']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openItem(deps, caller, input.item, { operation, action: 'intelligence.export' })
  if (!opened.ok) return opened
  const { person, item, stored } = opened.value
  const number = /^\d{1,4}$/.test(input.number) ? Number(input.number) : 0
  const { sk } = intelligenceKeys.release(item.reference, number)
  const release = stored.find((one) => one.entity === 'release' && one.sk === sk)?.data as Release | undefined
  if (release?.state !== 'released')
    return fail({
      kind: 'conflict',
      detail: 'This text is not released. Only what was released can be taken out.',
    })
  if (item.state === 'not-shared')
    return fail({ kind: 'conflict', detail: 'It was decided since to share this item with nobody.' })
  const { purpose, why } = input
  return keepExport(deps, caller, person, operation, {
    choice: { item: item.reference, release: number },
    purpose,
    why,
    releases: [{ item: item.reference, number }],
  })
}
