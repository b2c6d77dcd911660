import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Dependencies, runtimeDependencies } from '#functions/platform/dependencies.ts'
import { addMaseAction } from '#functions/room/add-action.ts'
import { saveItemMinutes } from '#functions/room/save-item-minutes.ts'
import type { MaseAction } from '#shared/mase/action.ts'
import { type Api, startApi } from '../../support/api.ts'
import { allItems } from '../../support/store.ts'
import { begin, coordinatorOf, end, inDays, makeMeeting, placeOn, room } from './support.ts'

let api: Api
let deps: Dependencies
let ahead: string[]
beforeAll(async () => {
  api = await startApi({ events: false })
  deps = runtimeDependencies()
  ahead = (await coordinatorOf(api).listMeetings()).body.meetings.map(({ id }) => id)
})
afterAll(async () => {
  deps.db.destroy()
  await api.stop()
})

const caller = () => ({ issuer: api.signIn.issuer, subject: 'lkm-mase', requestId: 'a-request' })

/** The same, but for somebody who is quicker: what they do is done after all is read and before anything is written. */
function after(quicker: () => Promise<unknown>): Dependencies {
  let isDone = false
  const send = async (command: never) => {
    if (!isDone && (command as unknown) instanceof TransactWriteItemsCommand) {
      isDone = true
      await quicker()
    }
    return deps.db.send(command)
  }
  return { ...deps, db: { send } as unknown as Dependencies['db'] }
}

async function begun(index: number) {
  const meeting = ahead[index] as string
  await makeMeeting(api, meeting)
  const item = await placeOn(api, meeting)
  await begin(api, meeting)
  return { meeting, item }
}

test('nothing is written into minutes that somebody approves at that moment', async () => {
  const { meeting } = await begun(0)
  await end(api, meeting, 'Out of time')
  const { version } = (await room(api, meeting)).minutes
  const approve = async () => {
    const approved = await coordinatorOf(api).recordApproval({ meeting, version, recordedFor: 'The chair' })
    expect(approved.status).toBe(200)
  }
  const late = { meeting, item: 'general', version: 0, text: 'What nobody approved' }
  const saved = await saveItemMinutes(after(approve), caller(), late)
  expect(saved).toMatchObject({ ok: false, failure: { kind: 'conflict' } })
  expect((await room(api, meeting)).general).toBeUndefined()
})

test('no action is noted untold in a meeting that somebody ends at that moment', async () => {
  const { meeting, item } = await begun(1)
  const noted = await addMaseAction(
    after(() => end(api, meeting, 'Out of time')),
    caller(),
    {
      meeting,
      item,
      requestId: 'a-request-of-its-own',
      kind: 'cawn',
      words: 'Serve a notice',
      owner: 'lkm-police-spoc',
      dueOn: inDays(30),
    },
  )
  expect(noted).toMatchObject({ ok: false, failure: { kind: 'conflict' } })
  const actions = (await allItems<MaseAction>(api, 'hub')).filter(({ entity }) => entity === 'mase-action')
  expect(actions.filter(({ data }) => data.meeting === meeting)).toEqual([])
})
