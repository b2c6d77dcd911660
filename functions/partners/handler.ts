import { apiFunction } from '#functions/platform/api-function.ts'
import { partnerOperations } from '#shared/api/partners.ts'
import { answerInformation } from './answer-information.ts'
import { answerLeave } from './answer-leave.ts'
import { askLeave } from './ask-leave.ts'
import { askPartners } from './ask-partners.ts'
import { changeHandling } from './change-handling.ts'
import { listInformationAsked } from './list-information-asked.ts'
import { readAsking } from './read-asking.ts'
import { readInformation } from './read-information.ts'
import { readInformationAsked } from './read-information-asked.ts'
import { refuseInformation } from './refuse-information.ts'
import { saveInformationDraft } from './save-information-draft.ts'
import { sayNothingKnown } from './say-nothing-known.ts'
import { withdrawInformation } from './withdraw-information.ts'

export const handler = apiFunction(partnerOperations, {
  readAsking,
  askPartners,
  readInformation,
  withdrawInformation,
  askLeave,
  listInformationAsked,
  readInformationAsked,
  saveInformationDraft,
  sayNothingKnown,
  answerInformation,
  refuseInformation,
  changeHandling,
  answerLeave,
})
