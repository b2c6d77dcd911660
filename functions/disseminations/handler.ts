import { apiFunction } from '#functions/platform/api-function.ts'
import { disseminationOperations } from '#shared/api/disseminations.ts'
import { answerMyIntelligence } from './answer-my-intelligence.ts'
import { giveRelease } from './give-release.ts'
import { listMyIntelligence } from './list-my-intelligence.ts'
import { openMyIntelligence, readMyIntelligence } from './read-my-intelligence.ts'
import { readRecipients } from './read-recipients.ts'
import { decideNotToTell, recordToldAlready } from './record-told.ts'

export const handler = apiFunction(disseminationOperations, {
  readRecipients,
  giveRelease,
  recordToldAlready,
  decideNotToTell,
  listMyIntelligence,
  readMyIntelligence,
  openMyIntelligence,
  answerMyIntelligence,
})
