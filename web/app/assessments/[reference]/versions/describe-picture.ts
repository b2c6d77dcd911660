import type { VersionRow } from '#shared/api/reviews.ts'
import type { Picture } from '#shared/review/picture.ts'
import { versionDay, versionName } from './version-words.ts'

/** The drawing in words, for who does not see it. The table says the same in its own order. */
export const describePicture = (picture: Picture, versions: readonly VersionRow[]): string =>
  versions
    .map((version, index) => {
      const counts = picture.bars.groups.map(({ label, values }) => `${label}: ${values[index] ?? 0}`)
      return `${versionName(version)}, ${versionDay(version)}. Opinion: ${version.measure.opinion?.label ?? 'none given'}. ${counts.join(', ')}.`
    })
    .join(' ')
