import { apiFunction } from '#functions/platform/api-function.ts'
import { submissionOperations } from '#shared/api/submissions.ts'
import { discardSubmission } from './discard-submission.ts'
import { giveSubmission } from './give-submission.ts'
import { listFeedback } from './list-feedback.ts'
import { listMySubmissions, readSubmission } from './read-submissions.ts'
import { saveSubmission } from './save-submission.ts'
import { startSubmission } from './start-submission.ts'

export const handler = apiFunction(submissionOperations, {
  listMySubmissions,
  startSubmission,
  readSubmission,
  saveSubmission,
  giveSubmission,
  discardSubmission,
  listFeedback,
})
