import { apiFunction } from '#functions/platform/api-function.ts'
import { profileOperations } from '#shared/api/profile.ts'
import { beginProfile } from './begin-profile.ts'
import { finishProfile, redraftProfile, saveProfileSection } from './change-profile.ts'
import { judgeLink, readLinkPair } from './judge-link.ts'
import { exportMaseFigures, readMaseFigures } from './read-figures.ts'
import { readLinks } from './read-links.ts'
import { readPlaces } from './read-places.ts'
import { listProfiles, readProfile } from './read-profiles.ts'
import { listPossibleLinks, readThing } from './read-thing.ts'

export const handler = apiFunction(profileOperations, {
  readLinks,
  listPossibleLinks,
  readPlaces,
  readThing,
  readLinkPair,
  judgeLink,
  readMaseFigures,
  exportMaseFigures,
  listProfiles,
  beginProfile,
  readProfile,
  saveProfileSection,
  redraftProfile,
  finishProfile,
})
