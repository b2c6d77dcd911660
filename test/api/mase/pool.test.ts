import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { restrict } from '../restriction/support.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { passOn, sendToMash } from '../support/desks.ts'
import { storeItem } from '../support/intelligence.ts'
import { send } from '../support/referrals.ts'
import { mailsAbout } from '../support/store.ts'
import { accepted, meetingAt } from './support.ts'

let api: Api
let mase: Client
let nurse: Client

beforeAll(async () => {
  api = await startApi()
  mase = api.as('lkm-mase')
  nurse = api.as('lkm-nurse')
})
afterAll(() => api.stop())

const seen = async (reference: string) => (await mase.readMaseReferral({ reference })).body
const versionOf = async (reference: string) => (await seen(reference)).referral.version
const pool = async (kind?: string) => (await mase.readPool(kind ? { kind } : {})).body
const idsOf = async (kind: string) => (await pool(kind)).entries.map(({ id }) => id)

/** A referral that does not know when the strategy discussion was held. */
const incomplete = () =>
  send(nurse, api.as('lkm-nurse-manager'), 'mase', {
    'mase.strategy-discussion': { value: 'yes' },
    'mase.strategy-discussion.date': { mark: 'not-known' },
  })

describe('Everything that waits stands on one page', () => {
  test('counted by how it came, each in the order asked for', async () => {
    const direct = await send(nurse, api.as('lkm-nurse-manager'), 'mase')
    const passed = await sendToMash(api)
    await passOn(api.as('lkm-mash-one'), passed)
    const { reference } = await accepted(api)
    await storeItem(api, {
      given: [{ contactId: 'lkm-mase' }, { contactId: 'lkm-police-spoc', id: 'other' }],
    })
    const { counts, entries, meeting } = await pool()
    expect(counts).toMatchObject({ direct: 1, 'passed-on': 1, accepted: 1, review: 0, actions: 0, raised: 1 })
    expect(meeting?.id).toBe(await meetingAt(mase))
    expect(entries.filter(({ row }) => row).map(({ id }) => id)).toEqual([direct, passed, reference])
    const newest = (await mase.readPool({ sort: 'newest' })).body.entries
    expect(newest.filter(({ row }) => row).map(({ id }) => id)).toEqual([reference, passed, direct])
    expect(await idsOf('passed-on')).toEqual([passed])
  })

  test('a restricted record is a pointer', async () => {
    const reference = await send(nurse, api.as('lkm-nurse-manager'), 'mase', {
      'child.name': { value: 'Perpetua Zimblewick' },
    })
    await restrict(api, reference)
    const page = await mase.readPool({})
    const entry = page.body.entries.find(({ id }) => id === reference)
    expect(entry).toMatchObject({ agency: 'Withheld', row: { restricted: true } })
    expect(page.text).not.toContain('Zimblewick')
  })
})

describe('What lacks something that the MASE asks for', () => {
  test('is not accepted until its sender has answered, who sees the question and is told by mail', async () => {
    const reference = await incomplete()
    const { criteria, acceptable } = await seen(reference)
    expect(acceptable).toBe(false)
    expect(criteria.filter(({ met, needed }) => needed && !met).map(({ id }) => id)).toEqual([
      'strategy-discussion',
    ])
    const refused = await mase.acceptForMase({ reference, version: await versionOf(reference) })
    expect(refused.status).toBe(409)
    expect(refused.problem.detail).toMatch(/A strategy discussion was held/)
    const asked = await mase.askForMase({
      reference,
      version: await versionOf(reference),
      question: 'When was it held?',
    })
    expect(asked.status).toBe(200)
    expect((await pool('direct')).entries.find(({ id }) => id === reference)?.asked).toBe('waiting')
    const view = (await nurse.readAssessment({ reference })).body.referral
    expect(view.mase?.question).toMatchObject({ text: 'When was it held?' })
    const lead = await api.as('lkm-nurse-manager').answerForMase({
      reference,
      version: view.version,
      answer: 'An answer of somebody else',
    })
    expect(lead.status).toBe(404)
    const answered = await nurse.answerForMase({ reference, version: view.version, answer: 'Last Tuesday' })
    expect(answered.status).toBe(200)
    const again = await nurse.answerForMase({
      reference,
      version: answered.body.version,
      answer: 'Once more',
    })
    expect(again.status).toBe(409)
    expect((await mase.acceptForMase({ reference, version: answered.body.version })).status).toBe(200)
    expect(await mailsAbout(api, reference)).toEqual(
      expect.arrayContaining([
        'mase-question odalys.fenwick@lkm-health.example',
        'mase-question-answered mase@lkm-council.example',
      ]),
    )
    const { history } = (await nurse.readAssessment({ reference })).body
    expect(history.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['ask-for-mase', 'answer-for-mase']),
    )
  })

  test('is taken by the chair or a deputy with a reason, and by nobody else', async () => {
    const reference = await incomplete()
    const { chairs } = await seen(reference)
    expect(chairs.map(({ contact }) => contact)).toEqual(['lkm-chief-inspector', 'lkm-head-of-service'])
    const asked = await mase.askChair({
      reference,
      version: await versionOf(reference),
      why: 'Three of his friends are known to us',
    })
    expect(asked.status).toBe(200)
    const chair = api.as('lkm-inspector')
    const view = await chair.readOverride({ reference })
    expect(view.body).toMatchObject({
      reference,
      waits: true,
      asked: { why: 'Three of his friends are known to us' },
    })
    const name = (await seen(reference)).referral.child.name as string
    expect(view.text).not.toContain(name)
    const override = (client: Client) =>
      client.overrideForMase({ reference, version: view.body.version, reason: 'Part of a pattern' })
    for (const other of ['lkm-constable', 'lkm-mase', 'vnt-mash-manager'])
      expect((await override(api.as(other))).status, other).toBe(404)
    expect((await override(api.as('lkm-administrator'))).status).toBe(403)
    expect((await override(chair)).status).toBe(200)
    const { referral, history, acceptable } = await seen(reference)
    expect(referral.mase?.override).toMatchObject({ reason: 'Part of a pattern' })
    expect(history[0]).toMatchObject({ kind: 'mase-override', text: 'Part of a pattern' })
    expect(acceptable).toBe(true)
    expect((await mase.acceptForMase({ reference, version: referral.version })).status).toBe(200)
    expect(await mailsAbout(api, reference)).toEqual(
      expect.arrayContaining([
        'mase-chair-agreed mase@lkm-council.example',
        'mase-chair-asked dci.public.protection@lkm-police.example',
      ]),
    )
  })
})
