import { apiFunction } from '#functions/platform/api-function.ts'
import { auditOperations } from '#shared/api/audit.ts'
import { readTrailOfPerson, readTrailOfReferral } from './read-trail.ts'

export const handler = apiFunction(auditOperations, { readTrailOfReferral, readTrailOfPerson })
