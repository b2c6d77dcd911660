import { apiFunction } from '#functions/platform/api-function.ts'
import { restrictionOperations } from '#shared/api/restriction.ts'
import { breakGlass, readPointer } from './break-glass.ts'
import { changeReaders, endEmergencyAccess, liftRestriction } from './change-restriction.ts'
import { readRestriction } from './read-restriction.ts'
import { restrictReferral } from './restrict-referral.ts'

export const handler = apiFunction(restrictionOperations, {
  readRestriction,
  restrictReferral,
  changeReaders,
  liftRestriction,
  readPointer,
  breakGlass,
  endEmergencyAccess,
})
