import * as z from 'zod'
import type { AuditEntry } from '../audit/entry.ts'
import { cursor, shaped } from './fields.ts'
import type { Operation } from './operation.ts'

const page = z.object({ entries: z.array(shaped<AuditEntry>()), next: cursor })

export const auditOperations = {
  readTrailOfReferral: {
    function: 'audit',
    method: 'GET',
    path: '/audit/referrals/{reference}',
    summary: 'Who saw or changed one referral, latest first',
    may: 'audit.read',
    query: z.object({ cursor }),
    output: page,
  },
  readTrailOfPerson: {
    function: 'audit',
    method: 'GET',
    path: '/audit/people/{person}',
    summary: 'What one person saw or changed, latest first',
    may: 'audit.read',
    query: z.object({ cursor }),
    output: page,
  },
} as const satisfies Record<string, Operation>
