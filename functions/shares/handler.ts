import { apiFunction } from '#functions/platform/api-function.ts'
import { shareOperations } from '#shared/api/shares.ts'
import { answerShare, openShare } from './answer-share.ts'
import { answerTransferQuestion } from './answer-transfer-question.ts'
import { decideNotToShare } from './decide-not-to-share.ts'
import { listMyShares } from './list-my-shares.ts'
import { passOn } from './pass-on.ts'
import { readSentShare } from './read-sent-share.ts'
import { readShare } from './read-share.ts'
import { readSharing } from './read-sharing.ts'

export const handler = apiFunction(shareOperations, {
  readSharing,
  passOn,
  decideNotToShare,
  readSentShare,
  answerTransferQuestion,
  listMyShares,
  readShare,
  openShare,
  answerShare,
})
