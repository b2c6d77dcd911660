import {
  act,
  begin,
  coordinatorOf,
  end,
  inDays,
  lineOf,
  makeMeeting,
  onAgenda,
  placeOn,
  remains,
} from '#test/api/mase/room/support.ts'
import type { Api } from '#test/api/support/api.ts'

/** Meetings as they are held and as they were, and actions in every state. */
export interface RoomStages {
  /** A meeting that is running; an item of it that is decided, and one that is not. */
  readonly roomMeeting: string
  readonly roomDecided: string
  readonly roomOpen: string
  /** Its minutes are a draft, and are approved. */
  readonly heldMeeting: string
  readonly approvedMeeting: string
  /** Actions of the police: open, waiting for an answer, and done. */
  readonly openAction: string
  readonly askingAction: string
  readonly doneAction: string
}

/** Drives the API until a meeting is in every state, on the meetings after the first two. */
export async function setRoomStages(api: Api): Promise<RoomStages> {
  const desk = coordinatorOf(api)
  const [, , roomMeeting = '', heldMeeting = '', approvedMeeting = ''] = (
    await desk.listMeetings()
  ).body.meetings.map(({ id }) => id)
  const decided = await onAgenda(api, roomMeeting)
  const open = await onAgenda(api, roomMeeting)
  await begin(api, roomMeeting)
  const openAction = await act(api, roomMeeting, decided)
  const askingAction = await act(api, roomMeeting, decided, { kind: 'mapping', words: 'Draw who knows whom' })
  const doneAction = await act(api, roomMeeting, decided, { kind: 'free', words: 'Ring the school' })
  const police = api.as('lkm-constable')
  await police.askForDate({
    action: askingAction,
    version: 1,
    dueOn: inDays(90),
    reason: 'The analyst is away',
  })
  await police.updateMyAction({ action: doneAction, version: 1, state: 'done', text: 'Rang' })
  await remains(api, roomMeeting, decided)
  const item = async (reference: string) => (await lineOf(api, roomMeeting, reference)).item.id
  const roomOpen = await item(open)
  await desk.turnToItem({ meeting: roomMeeting, item: roomOpen })
  for (const meeting of [heldMeeting, approvedMeeting]) {
    await makeMeeting(api, meeting)
    const place = await placeOn(api, meeting)
    await begin(api, meeting)
    await desk.saveItemMinutes({ meeting, item: place, version: 0, text: 'Lights are to be mended.' })
    const { version } = (await lineOf(api, meeting, place)).item
    await desk.decideItem({ meeting, item: place, version, kind: 'noted', reason: 'The council mends them' })
    await end(api, meeting)
  }
  const { version } = (await desk.readMinutes({ meeting: approvedMeeting })).body.minutes
  await desk.recordApproval({ meeting: approvedMeeting, version, recordedFor: 'The chair, in the room' })
  await desk.correctMinutes({ meeting: approvedMeeting, version: version + 1, text: 'In June, not in May.' })
  return {
    roomMeeting,
    roomDecided: await item(decided),
    roomOpen,
    heldMeeting,
    approvedMeeting,
    openAction,
    askingAction,
    doneAction,
  }
}
