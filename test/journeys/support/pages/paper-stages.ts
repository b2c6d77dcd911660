import { circulate } from '#test/api/mase/papers/support.ts'
import { begin, coordinatorOf, end, makeMeeting, onAgenda, placeOn } from '#test/api/mase/room/support.ts'
import type { Api } from '#test/api/support/api.ts'

/** Meetings whose papers are at every stage. */
export interface PaperStages {
  /** Its papers were sent: the police have opened theirs, the school has not. */
  readonly paperMeeting: string
  readonly withdrawnMeeting: string
  /** Its minutes were sent out. */
  readonly minutesMeeting: string
}

/** Drives the API until papers are at every stage, on meetings that nobody else uses. */
export async function setPaperStages(api: Api): Promise<PaperStages> {
  const desk = coordinatorOf(api)
  const [paperMeeting = '', withdrawnMeeting = '', minutesMeeting = ''] = (
    await desk.listMeetings()
  ).body.meetings
    .slice(5, 8)
    .map(({ id }) => id)
  await makeMeeting(api, paperMeeting)
  await onAgenda(api, paperMeeting)
  await placeOn(api, paperMeeting)
  await circulate(api, paperMeeting)
  await api.as('lkm-constable').openMyPapers({ meeting: paperMeeting, contact: 'lkm-police-spoc' })

  await makeMeeting(api, withdrawnMeeting)
  await placeOn(api, withdrawnMeeting)
  await circulate(api, withdrawnMeeting)
  const { version } = (await desk.readPapers({ meeting: withdrawnMeeting })).body
  await desk.withdrawPapers({ meeting: withdrawnMeeting, version, reason: 'An item was wrong.' })

  await makeMeeting(api, minutesMeeting)
  await placeOn(api, minutesMeeting)
  await begin(api, minutesMeeting)
  await end(api, minutesMeeting, 'There was no time')
  const minutes = (await desk.readMinutes({ meeting: minutesMeeting })).body.minutes
  await desk.recordApproval({ meeting: minutesMeeting, version: minutes.version, recordedFor: 'The chair' })
  await desk.circulateMinutes({ meeting: minutesMeeting, version: minutes.version + 1 })
  return { paperMeeting, withdrawnMeeting, minutesMeeting }
}
