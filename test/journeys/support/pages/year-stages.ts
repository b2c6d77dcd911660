import type { Api } from '#test/api/support/api.ts'

/** Meetings of the year at every stage that a page can show. */
export interface YearStages {
  /** One to which everybody is invited and some have replied. */
  readonly invitedMeeting: string
  readonly cancelledMeeting: string
}

/** Drives the API until there are such meetings, on two of the last of the year, which nobody else uses. */
export async function setYearStages(api: Api): Promise<YearStages> {
  const desk = api.as('lkm-mase')
  const ids = (await desk.readYear({})).body.meetings.map(({ id }) => id)
  const [invitedMeeting = '', cancelledMeeting = ''] = ids.slice(-2)
  await desk.sendInvitations({ meeting: invitedMeeting, version: 0 })
  await api.as('lkm-nurse').replyToMeeting({
    meeting: invitedMeeting,
    contact: 'lkm-health-spoc',
    version: 0,
    answer: 'deputy',
    who: 'Deputy team manager',
  })
  await desk.cancelMeeting({ meeting: cancelledMeeting, version: 0, reason: 'The room is being rebuilt.' })
  return { invitedMeeting, cancelledMeeting }
}
