import { apiFunction } from '#functions/platform/api-function.ts'
import { intelligenceOperations } from '#shared/api/intelligence.ts'
import { askForSource, readSource } from './ask-for-source.ts'
import { decideOnRelease } from './decide-release.ts'
import { decideOnSharing } from './decide-sharing.ts'
import { excludeFromIntelligence, findToExclude } from './exclude.ts'
import { readExport } from './export-read.ts'
import { exportRelease } from './export-release.ts'
import { exportReleases } from './export-releases.ts'
import { gradeIntelligence } from './grade-item.ts'
import { findIntelligence, listIntelligence } from './list-items.ts'
import { readIntelligence } from './read-item.ts'
import { splitIntelligence } from './split-item.ts'
import { checkForRelease, writeForRelease } from './write-release.ts'

export const handler = apiFunction(intelligenceOperations, {
  exportRelease,
  exportReleases,
  readExport,
  listIntelligence,
  findIntelligence,
  readIntelligence,
  gradeIntelligence,
  askForSource,
  readSource,
  findToExclude,
  excludeFromIntelligence,
  splitIntelligence,
  checkForRelease,
  writeForRelease,
  decideOnRelease,
  decideOnSharing,
})
