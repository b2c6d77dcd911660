import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from '../../support/api.ts'
import { dayFromNow, takeAndRate, triage } from '../../support/desks.ts'
import { send } from '../../support/referrals.ts'
import { askPosts, circulate, discuss, firstMeeting, fromHealth, members, readCopy } from './support.ts'

let api: Api
let meeting: string
let told: { readonly reference: string; readonly information: string }

/** A referral of a school about which a health trust told something, and which the MASH passed on. */
async function throughTheMash(): Promise<typeof told> {
  const reference = await send(api.as('lkm-teacher'), api.as('lkm-head'), 'mash', {
    'child.name': { value: 'Perpetua Nightingale' },
  })
  const worker = api.as('lkm-mash-one')
  const asked = await worker.askPartners({
    reference,
    version: await takeAndRate(worker, reference),
    requestId: randomUUID(),
    agencies: [{ contact: 'lkm-health-spoc', why: 'They know the place' }],
    about: ['child'],
    address: 'no',
    ask: 'What do you know?',
    because: 'A worry about a child',
    family: 'agrees',
    due: dayFromNow(7),
  })
  const information = asked.body.asked[0] as string
  const answered = await api.as('lkm-nurse').answerInformation({
    reference,
    information,
    version: 1,
    known: [{ known: 'Seen at the harbour', from: 'A nurse of ours', source: 'direct', kind: 'witnessed' }],
    handling: 'agencies',
  })
  if (answered.status !== 200) throw new Error(`Not answered: ${JSON.stringify(answered.problem)}`)
  await worker.passToMase({
    reference,
    version: (await triage(worker, reference)).referral.version,
    reason: 'Known to children’s services already',
    gateway: 'children-act-1989-s47',
  })
  await discuss(api, meeting, reference)
  return { reference, information }
}

beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  meeting = await firstMeeting(api)
  told = await throughTheMash()
  await discuss(api, meeting, await fromHealth(api))
  await askPosts(api, meeting)
  const sent = await circulate(api, meeting)
  if (sent.status !== 200) throw new Error(`Not sent: ${JSON.stringify(sent.problem)}`)
})
afterAll(() => api.stop())

const police = () => readCopy(api, 'lkm-constable', meeting, 'lkm-police-spoc')

test('what its owner keeps to the MASH since is on no copy that went out before', async () => {
  expect(await police()).toContain('Seen at the harbour')
  const changed = await api
    .as('lkm-nurse')
    .changeHandling({ ...told, version: 2, handling: 'mash-only' } as never)
  expect(changed.status).toBe(200)
  expect(await police()).not.toContain('Seen at the harbour')
})

test('a post that sees only what it is involved in since reads no more than that in what it was sent', async () => {
  expect(await police()).toContain('M.Q.')
  await askPosts(api, meeting, {
    members: members.map((one) => (one.contact === 'lkm-police-spoc' ? { ...one, sees: 'involved' } : one)),
  })
  const copy = await police()
  expect(copy).not.toContain('M.Q.')
  expect(JSON.parse(copy).others).toBeGreaterThan(0)
})
