import { apiFunction } from '#functions/platform/api-function.ts'
import { maseOperations } from '#shared/api/mase.ts'
import { applyProposal } from './apply-proposal.ts'
import { askChair } from './ask-chair.ts'
import { bringBack, carryOver } from './carry-over.ts'
import { overrideForMase, readOverride } from './chair-override.ts'
import { addAgendaItem, moveAgendaItem, takeOffAgenda } from './change-agenda.ts'
import { changeAgendaItem } from './change-item.ts'
import { listPool } from './list-pool.ts'
import { putOnAgenda } from './put-on-agenda.ts'
import { leaveRaised, readRaised, takeUpRaised } from './raised.ts'
import { readMaseReferral } from './read-mase-referral.ts'
import { listMeetings, readMeeting } from './read-meetings.ts'
import { readPool } from './read-pool.ts'
import { readProposal } from './read-proposal.ts'
import { acceptForMase, answerForMase, askForMase, handBack } from './screen-referral.ts'

export const handler = apiFunction(maseOperations, {
  listPool,
  readPool,
  readMaseReferral,
  acceptForMase,
  handBack,
  askForMase,
  answerForMase,
  askChair,
  readOverride,
  overrideForMase,
  readRaised,
  takeUpRaised,
  leaveRaised,
  listMeetings,
  readMeeting,
  readProposal,
  applyProposal,
  putOnAgenda,
  addAgendaItem,
  changeAgendaItem,
  moveAgendaItem,
  takeOffAgenda,
  carryOver,
  bringBack,
})
