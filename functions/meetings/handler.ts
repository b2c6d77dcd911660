import { apiFunction } from '#functions/platform/api-function.ts'
import { meetingOperations } from '#shared/api/meetings.ts'
import { addMeeting } from './add-meeting.ts'
import { cancelMeeting, restoreMeeting } from './cancel-meeting.ts'
import { changeMeeting } from './change-meeting.ts'
import { remindSilent, sendInvitations } from './invite.ts'
import { listMyMeetings, readMyMeeting } from './my-meetings.ts'
import { readMeetingPlan, readYear } from './read-year.ts'
import { recordAttendance } from './record-attendance.ts'
import { recordReply, replyToMeeting } from './reply.ts'
import { setDeadlines } from './set-deadlines.ts'
import { changeMaseSettings, readMaseSettings } from './settings.ts'

export const handler = apiFunction(meetingOperations, {
  readYear,
  addMeeting,
  readMeetingPlan,
  changeMeeting,
  setDeadlines,
  cancelMeeting,
  restoreMeeting,
  sendInvitations,
  remindSilent,
  recordReply,
  recordAttendance,
  readMaseSettings,
  changeMaseSettings,
  listMyMeetings,
  readMyMeeting,
  replyToMeeting,
})
