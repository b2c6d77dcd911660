import { apiFunction } from '#functions/platform/api-function.ts'
import { maseOperations } from '#shared/api/mase.ts'
import { addAgendaItem, moveAgendaItem, takeOffAgenda } from './change-agenda.ts'
import { listPool } from './list-pool.ts'
import { putOnAgenda } from './put-on-agenda.ts'
import { readMaseReferral } from './read-mase-referral.ts'
import { listMeetings, readMeeting } from './read-meetings.ts'
import { acceptForMase, handBack } from './screen-referral.ts'

export const handler = apiFunction(maseOperations, {
  listPool,
  readMaseReferral,
  acceptForMase,
  handBack,
  listMeetings,
  readMeeting,
  putOnAgenda,
  addAgendaItem,
  moveAgendaItem,
  takeOffAgenda,
})
