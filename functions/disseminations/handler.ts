import { apiFunction } from '#functions/platform/api-function.ts'
import { disseminationOperations } from '#shared/api/disseminations.ts'
import { answerMyIntelligence } from './answer-my-intelligence.ts'
import { listBreaches } from './breach-list.ts'
import { readBreach } from './breach-read.ts'
import { decideBreach, noteBreach } from './breach-work.ts'
import { giveRelease } from './give-release.ts'
import { listMyIntelligence } from './list-my-intelligence.ts'
import { openMyIntelligence, readMyIntelligence } from './read-my-intelligence.ts'
import { readRecipients } from './read-recipients.ts'
import { recallDelivery } from './recall.ts'
import { decideNotToTell, recordToldAlready } from './record-told.ts'
import { deliverAgain } from './ring-again.ts'
import { listToRing } from './ring-list.ts'
import { readDelivery } from './ring-read.ts'
import { recordCall } from './ring-record.ts'

export const handler = apiFunction(disseminationOperations, {
  readRecipients,
  giveRelease,
  recordToldAlready,
  decideNotToTell,
  listMyIntelligence,
  readMyIntelligence,
  openMyIntelligence,
  answerMyIntelligence,
  readDelivery,
  listToRing,
  recordCall,
  deliverAgain,
  recallDelivery,
  listBreaches,
  readBreach,
  noteBreach,
  decideBreach,
})
