import { accountOperations } from './account.ts'
import { actionOperations } from './actions.ts'
import { administrationOperations } from './administration.ts'
import { assessmentOperations } from './assessments.ts'
import { auditOperations } from './audit.ts'
import { childrenOperations } from './children.ts'
import { connectionOperations } from './connections.ts'
import { contributionOperations } from './contributions.ts'
import { decisionOperations } from './decisions.ts'
import { disseminationOperations } from './disseminations.ts'
import { evaluationOperations } from './evaluation.ts'
import { informationInsideOperations } from './information-inside.ts'
import { intelligenceOperations } from './intelligence.ts'
import { managementOperations } from './management.ts'
import { maseOperations } from './mase.ts'
import { mashOperations } from './mash.ts'
import { meetingOperations } from './meetings.ts'
import type { Operation } from './operation.ts'
import { paperOperations } from './papers.ts'
import { partnerOperations } from './partners.ts'
import { profileOperations } from './profile.ts'
import { queueOperations } from './queue.ts'
import { recordOperations } from './record.ts'
import { restrictionOperations } from './restriction.ts'
import { reviewOperations } from './reviews.ts'
import { roomOperations } from './room.ts'
import { sendingOperations } from './sending.ts'
import { shareOperations } from './shares.ts'
import { signOffOperations } from './sign-off.ts'
import { submissionOperations } from './submissions.ts'

/** The route table: every operation of the API, and the only place where one is added. */
export const operations = {
  ...accountOperations,
  ...assessmentOperations,
  ...sendingOperations,
  ...signOffOperations,
  ...reviewOperations,
  ...childrenOperations,
  ...queueOperations,
  ...mashOperations,
  ...recordOperations,
  ...decisionOperations,
  ...maseOperations,
  ...meetingOperations,
  ...roomOperations,
  ...paperOperations,
  ...actionOperations,
  ...profileOperations,
  ...intelligenceOperations,
  ...disseminationOperations,
  ...submissionOperations,
  ...informationInsideOperations,
  ...connectionOperations,
  ...contributionOperations,
  ...shareOperations,
  ...partnerOperations,
  ...restrictionOperations,
  ...evaluationOperations,
  ...managementOperations,
  ...auditOperations,
  ...administrationOperations,
} as const satisfies Record<string, Operation>

export type Operations = typeof operations
export type OperationName = keyof Operations
