import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { mailsAbout } from '../support/store.ts'
import { castOf, decide, openIt, seenBySender } from './support.ts'

let api: Api
let cast: ReturnType<typeof castOf>

beforeAll(async () => {
  api = await startApi()
  cast = castOf(api)
})
afterAll(() => api.stop())

const outcomesMailed = async (reference: string) =>
  (await mailsAbout(api, reference)).filter((mail) => mail.startsWith('outcome '))

describe('a decision that needs a manager’s agreement', () => {
  test('waits for it, its clock running, and its sender learns nothing of it', async () => {
    const { one, sender, lead } = cast
    const reference = await sendToMash(api)
    const version = await takeAndRate(one, reference)
    const before = (await triage(one, reference)).referral.dueAt
    const done = await one.decideReferral({ reference, version, ...decisionOf('no-further-action') })
    expect(done.body).toMatchObject({ state: 'awaiting-agreement' })
    const { referral } = await triage(one, reference)
    expect(referral).toMatchObject({
      state: 'awaiting-agreement',
      dueAt: before,
      proposal: { outcome: 'no-further-action', agreement: { when: 'before' } },
    })
    expect(referral.decision).toBeUndefined()

    const { reasons, senderShould } = decisionOf('no-further-action')
    for (const reader of [sender, lead]) {
      const seen = await seenBySender(reader, reference)
      expect(JSON.parse(seen).referral.state).toBe('in-triage')
      for (const secret of [reasons, senderShould, 'no-further-action', 'awaiting-agreement', 'propose'])
        expect(seen).not.toContain(secret)
      expect((await reader.openOutcome({ reference })).status).toBe(409)
    }
    const row = (await sender.listMyAssessments()).body.rows.find((each) => each.reference === reference)
    expect(row).toMatchObject({ state: 'in-triage', unopenedOutcome: false })
    expect(await outcomesMailed(reference)).toEqual([])
    expect(await mailsAbout(api, reference)).toEqual(
      expect.arrayContaining([
        'agreement-asked philippa.dunmore@lkm-council.example',
        'agreement-asked auberon.hale@lkm-council.example',
      ]),
    )
  })

  test('is not one person’s alone because they lowered the rating first', async () => {
    const { one } = cast
    const reference = await sendToMash(api)
    await takeAndRate(one, reference, 'red')
    const { version } = (await triage(one, reference)).referral
    await one.rateReferral({ reference, version, rating: 'amber', reason: 'Her aunt has her with her now' })
    const lowered = (await triage(one, reference)).referral.version
    const done = await one.decideReferral({ reference, version: lowered, ...decisionOf('section-17') })
    expect(done.body).toMatchObject({ state: 'awaiting-agreement' })
  })

  test('is decided when another manager agrees, and its sender is told then', async () => {
    const { one, manager, sender } = cast
    const { reference, version } = await decide(api, one, 'no-further-action')
    const agreed = await manager.agreeToDecision({ reference, version, comment: 'History read' })
    expect(agreed.status).toBe(200)
    const { referral, decisions } = await triage(one, reference)
    expect(referral).toMatchObject({
      state: 'decided',
      decision: {
        by: { name: 'Bryony Okafor' },
        agreement: { answer: { agreed: true, by: { name: 'Philippa Dunmore' }, comment: 'History read' } },
      },
    })
    expect(referral.proposal).toBeUndefined()
    expect(referral.dueAt).toBeUndefined()
    expect(decisions).toHaveLength(1)
    expect(decisions[0]).toMatchObject({ number: 1, agreement: { answer: { agreed: true } } })
    expect(await outcomesMailed(reference)).toHaveLength(1)
    await openIt(sender, one, reference)
    const seen = await seenBySender(sender, reference)
    expect(seen).not.toContain('History read')
    expect(seen).toContain('no-further-action')
  })

  test('goes back to its worker when the manager does not agree, with the reason and no word to the sender', async () => {
    const { one, manager, sender } = cast
    const { reference, version } = await decide(api, one, 'no-further-action')
    expect((await manager.refuseDecision({ reference, version, comment: ' ' })).status).toBe(422)
    const refused = await manager.refuseDecision({ reference, version, comment: 'Ask health first' })
    expect(refused.status).toBe(200)
    const { referral, decisions, history } = await triage(one, reference)
    expect(referral).toMatchObject({ state: 'in-triage', owner: { name: 'Bryony Okafor' } })
    expect(decisions[0]).toMatchObject({
      agreement: { answer: { agreed: false, comment: 'Ask health first' } },
    })
    expect(history[0]).toMatchObject({ kind: 'not-agreed', text: 'Ask health first' })
    expect(await mailsAbout(api, reference)).toContain('not-agreed bryony.okafor@lkm-council.example')
    expect(await outcomesMailed(reference)).toEqual([])
    expect(await seenBySender(sender, reference)).not.toContain('Ask health first')

    // It is decided again, and both decisions stay.
    const again = await one.decideReferral({
      reference,
      version: refused.body.version,
      ...decisionOf('early-help'),
    })
    expect(again.body).toMatchObject({ state: 'decided' })
    expect((await triage(one, reference)).decisions.map(({ number }) => number)).toEqual([2, 1])
  })

  test('is taken back by who made it and by nobody else', async () => {
    const { one, two, manager } = cast
    const { reference, version } = await decide(api, one, 'no-further-action')
    for (const other of [two, manager])
      expect((await other.takeBackDecision({ reference, version })).status).toBe(403)
    expect((await one.takeBackDecision({ reference, version })).status).toBe(200)
    const { referral, decisions } = await triage(one, reference)
    expect(referral.state).toBe('in-triage')
    expect(referral.proposal).toBeUndefined()
    expect(decisions[0]?.agreement?.takenBackAt).toBeDefined()
    expect((await manager.agreeToDecision({ reference, version: referral.version })).status).toBe(409)
  })

  test('is asked for by rating as the partnership has it', async () => {
    const { reference } = await decide(api, cast.one, 'section-17', 'red')
    expect((await triage(cast.one, reference)).referral).toMatchObject({
      state: 'awaiting-agreement',
      proposal: { agreement: { because: [expect.stringContaining('Red')] } },
    })
  })

  test('is never agreed to by who made it, whatever roles they hold, nor by a worker', async () => {
    const { one, two, manager, head } = cast
    const { reference, version } = await decide(api, manager, 'no-further-action')
    const own = await manager.agreeToDecision({ reference, version })
    expect(own.status).toBe(403)
    expect(own.problem.detail).toContain('your own decision')
    expect((await manager.refuseDecision({ reference, version, comment: 'No' })).status).toBe(403)
    for (const worker of [one, two])
      expect((await worker.agreeToDecision({ reference, version })).status).toBe(403)
    expect((await head.agreeToDecision({ reference, version })).status).toBe(200)
  })
})

describe('protection', () => {
  test('waits for nobody: it counts at once, the sender is told, and a manager looks at it afterwards', async () => {
    const { one, manager } = cast
    const { reference, version } = await decide(api, one, 'immediate-protection', 'red')
    const { referral } = await triage(one, reference)
    expect(referral).toMatchObject({ state: 'decided', decision: { agreement: { when: 'after' } } })
    const mails = await mailsAbout(api, reference)
    expect(mails).toContain('outcome tamsin.ellery@lkm-hollin-bank.example')
    expect(mails).toContain('agreement-asked philippa.dunmore@lkm-council.example')
    expect((await manager.agreeToDecision({ reference, version })).status).toBe(200)
    expect((await triage(one, reference)).referral).toMatchObject({
      state: 'decided',
      decision: { agreement: { answer: { agreed: true } } },
    })
    expect(await outcomesMailed(reference)).toHaveLength(1)
  })

  test('is opened again for its worker where the manager does not agree, and the sender is told', async () => {
    const { one, manager } = cast
    const { reference, version } = await decide(api, one, 'immediate-protection', 'red')
    const refused = await manager.refuseDecision({
      reference,
      version,
      comment: 'No grounds for police powers',
    })
    expect(refused.status).toBe(200)
    expect((await triage(one, reference)).referral).toMatchObject({
      state: 'in-triage',
      owner: { name: 'Bryony Okafor' },
    })
    expect(await mailsAbout(api, reference)).toContain('reopened tamsin.ellery@lkm-hollin-bank.example')
  })
})

describe('two at once', () => {
  test('of two managers who answer differently one stands, and the other is told whose', async () => {
    const { one, manager, head } = cast
    for (let round = 0; round < 2; round++) {
      const { reference, version } = await decide(api, one, 'no-further-action')
      const both = await Promise.all([
        manager.agreeToDecision({ reference, version }),
        head.refuseDecision({ reference, version, comment: 'Not yet' }),
      ])
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
      const agreed = both[0].status === 200
      const { referral, decisions } = await triage(one, reference)
      expect(referral.state).toBe(agreed ? 'decided' : 'in-triage')
      expect(decisions[0]?.agreement?.answer?.agreed).toBe(agreed)
      expect(await outcomesMailed(reference)).toHaveLength(agreed ? 1 : 0)
      expect(both.find(({ status }) => status === 409)?.problem.detail).toContain(
        agreed ? 'Philippa Dunmore' : 'Auberon Hale',
      )
    }
  })

  test('of taking it back and agreeing at once one stands', async () => {
    const { one, manager } = cast
    for (let round = 0; round < 2; round++) {
      const { reference, version } = await decide(api, one, 'no-further-action')
      const [taken, agreed] = await Promise.all([
        one.takeBackDecision({ reference, version }),
        manager.agreeToDecision({ reference, version }),
      ])
      expect([taken.status, agreed.status].toSorted()).toEqual([200, 409])
      expect((await triage(one, reference)).referral.state).toBe(
        taken.status === 200 ? 'in-triage' : 'decided',
      )
      expect(await outcomesMailed(reference)).toHaveLength(agreed.status === 200 ? 1 : 0)
    }
  })
})
