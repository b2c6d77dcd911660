import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toAttributes } from '#functions/platform/items.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import type { SignOffWait } from '#functions/platform/sign-off-item.ts'
import { runSweep } from '#functions/sweep/run-sweep.ts'
import { type Api, startApi } from '../support/api.ts'
import { prepare, send, versionOf } from '../support/referrals.ts'
import { allItems, mailsAbout } from '../support/store.ts'

let api: Api
let deps: MailDependencies
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  deps = runtimeMailDependencies()
})
afterAll(async () => {
  deps.db.destroy()
  deps.ses.destroy()
  await api.stop()
})

const put = (item: object) =>
  deps.db.send(new PutItemCommand({ TableName: deps.tables.hub, Item: toAttributes(item) }))

const first = 'LKM-0000-0000-0'

test('what is broken in one partnership holds up no other item, chase or partnership, and the sweep fails at the end', async () => {
  const [teacher, theirs] = [api.as('lkm-teacher'), api.as('vnt-teacher')]
  const waiting = await prepare(teacher)
  await teacher.askForSignOff({ reference: waiting, version: await versionOf(teacher, waiting) })
  const reviewed = await send(teacher, api.as('lkm-head'))
  const there = await prepare(theirs)
  await theirs.sendReferral({ reference: there, version: await versionOf(theirs, there) })
  // Something that nobody can chase, listed before all else.
  await put({
    ...keys.signOff(first),
    entity: 'sign-off',
    senderPk: lists.signOffsDue('LKM'),
    senderSk: `0000#${first}`,
  })

  const then = new Date(Date.now() + 300 * 24 * 60 * 60 * 1000)
  await expect(runSweep({ ...deps, clock: () => then })).rejects.toThrow('The sweep failed with 1 of')

  const chased = async (reference: string) =>
    (await mailsAbout(api, reference)).map((mail) => mail.split(' ')[0])
  expect(await chased(waiting)).toContain('chase-sign-off')
  expect(await chased(reviewed)).toContain('review-overdue')
  expect(await chased(there)).toContain('chase-sign-off')
  const lines = api.logs.filter((line) => line.includes('SWEEP_FAILED'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('TypeError')
})

test('a run that is short of time loses nothing: the next one does the rest, and no later one does it again', async () => {
  const teacher = api.as('lkm-teacher')
  const references = [await prepare(teacher), await prepare(teacher)]
  for (const reference of references)
    await teacher.askForSignOff({ reference, version: await versionOf(teacher, reference) })
  // Later than the other sweep of this file.
  const then = Date.now() + 400 * 24 * 60 * 60 * 1000
  const runAt = (moment: number, isOver?: () => boolean) =>
    runSweep({ ...deps, clock: () => new Date(moment), isOver })
  const chasedAt = async () =>
    (await allItems<SignOffWait>(api, 'hub'))
      .filter(({ entity, data }) => entity === 'sign-off' && references.includes(data?.reference))
      .map(({ data }) => data.chasedAt)

  await runAt(then, () => true)
  expect(await chasedAt()).toEqual([undefined, undefined])

  const at = new Date(then).toISOString()
  // What is broken is still there, and so still fails.
  await expect(runAt(then)).rejects.toThrow('The sweep failed')
  expect(await chasedAt()).toEqual([at, at])
  await expect(runAt(then + 60_000)).rejects.toThrow('The sweep failed')
  expect(await chasedAt()).toEqual([at, at])
})
