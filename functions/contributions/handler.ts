import { apiFunction } from '#functions/platform/api-function.ts'
import { contributionOperations } from '#shared/api/contributions.ts'
import { askForContribution } from './ask-for-contribution.ts'
import { declineContribution, giveContribution } from './give-contribution.ts'
import { listMyContributions } from './list-my-contributions.ts'
import { readContribution } from './read-contribution.ts'
import { saveContribution } from './save-contribution.ts'
import { listColleagues } from './share/list-colleagues.ts'
import { listShared } from './share/list-shared.ts'
import { shareAssessment, stopSharing } from './share/share-assessment.ts'
import { takeInContribution } from './take-in-contribution.ts'
import { withdrawContribution } from './withdraw-contribution.ts'

export const handler = apiFunction(contributionOperations, {
  askForContribution,
  withdrawContribution,
  takeInContribution,
  listMyContributions,
  readContribution,
  saveContribution,
  giveContribution,
  declineContribution,
  listColleagues,
  listShared,
  shareAssessment,
  stopSharing,
})
