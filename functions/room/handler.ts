import { apiFunction } from '#functions/platform/api-function.ts'
import { roomOperations } from '#shared/api/room.ts'
import { addMaseAction } from './add-action.ts'
import { approveMinutes, recordApproval } from './approve-minutes.ts'
import { carryOverItem } from './carry-over.ts'
import { circulateMinutes } from './circulate-minutes.ts'
import { correctMinutes } from './correct-minutes.ts'
import { decideItem } from './decide-item.ts'
import { discussAgain } from './discuss-again.ts'
import { endMeeting } from './end-meeting.ts'
import { readMinutes } from './read-minutes.ts'
import { readRoom } from './read-room.ts'
import { saveItemMinutes } from './save-item-minutes.ts'
import { startMeeting } from './start-meeting.ts'
import { turnToItem } from './turn-to-item.ts'

export const handler = apiFunction(roomOperations, {
  readRoom,
  startMeeting,
  turnToItem,
  saveItemMinutes,
  decideItem,
  discussAgain,
  carryOverItem,
  addMaseAction,
  endMeeting,
  readMinutes,
  approveMinutes,
  recordApproval,
  circulateMinutes,
  correctMinutes,
})
