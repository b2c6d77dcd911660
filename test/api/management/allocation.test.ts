import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personIdOf } from '#functions/platform/dependencies.ts'
import { restrict } from '../restriction/support.ts'
import { type Api, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const idOf = (subject: string) => personIdOf({ issuer: api.signIn.issuer, subject })
const manager = () => api.as('lkm-mash-manager')
const one = () => api.as('lkm-mash-one')
const loadOf = async (subject: string) =>
  (await manager().readWorkload()).body.workers.find(({ person }) => person.id === idOf(subject))

describe('allocating a referral', () => {
  it('gives what is new to a worker, who is told and has it in hand', async () => {
    const reference = await sendToMash(api)
    const before = (await loadOf('lkm-mash-two'))?.held ?? 0
    expect((await manager().readWorkload()).body.untaken).toBe(1)
    const { body } = await manager().readAllocation({ reference })
    const names = body.workers.map(({ person }) => person.name)
    expect(names).toEqual(expect.arrayContaining(['Bryony Okafor', 'Caspian Nwosu', 'Philippa Dunmore']))
    expect(names).not.toContain('Tamsin Ellery')
    const given = await manager().allocateReferral({
      reference,
      version: body.version,
      to: idOf('lkm-mash-two'),
    })
    expect(given.status).toBe(200)
    const { referral, history } = await triage(one(), reference)
    expect(referral).toMatchObject({ state: 'in-triage', owner: { name: 'Caspian Nwosu' } })
    expect(history[0]).toMatchObject({
      kind: 'allocate',
      text: 'To Caspian Nwosu.',
      by: { name: 'Philippa Dunmore' },
    })
    expect((await loadOf('lkm-mash-two'))?.held).toBe(before + 1)
    expect((await manager().readWorkload()).body.untaken).toBe(0)
    expect(await mailsAbout(api, reference)).toContain('allocated caspian.nwosu@lkm-council.example')
  })

  it('takes it from one worker for another only with a reason, and tells both', async () => {
    const reference = await sendToMash(api)
    const version = await takeAndRate(one(), reference)
    const ask = { reference, version, to: idOf('lkm-mash-two') }
    const without = await manager().allocateReferral(ask)
    expect(without.problem.errors).toEqual([
      { field: 'reason', message: 'Say why it goes from Bryony Okafor to Caspian Nwosu' },
    ])
    expect((await manager().allocateReferral({ ...ask, reason: 'She is in court today' })).status).toBe(200)
    const { referral, history } = await triage(one(), reference)
    expect(referral).toMatchObject({ state: 'in-triage', owner: { name: 'Caspian Nwosu' } })
    expect(referral.rating?.level).toBe('amber')
    expect(history[0]).toMatchObject({
      kind: 'reassign',
      text: 'To Caspian Nwosu. She is in court today',
    })
    const mails = await mailsAbout(api, reference)
    expect(mails).toEqual(
      expect.arrayContaining([
        'allocated caspian.nwosu@lkm-council.example',
        'taken-from-you bryony.okafor@lkm-council.example',
      ]),
    )
  })

  it('lets one of a manager and a worker through who reach for it at once, and tells the other who', async () => {
    const reference = await sendToMash(api)
    const { version } = (await manager().readAllocation({ reference })).body
    const [given, claimed] = await Promise.all([
      manager().allocateReferral({ reference, version, to: idOf('lkm-mash-two') }),
      one().claimReferral({ reference }),
    ])
    expect([given.status, claimed.status].toSorted()).toEqual([200, 409])
    const loser = given.status === 409 ? given : claimed
    const winner = given.status === 200 ? 'Caspian Nwosu' : 'Bryony Okafor'
    expect(loser.problem.detail).toContain(winner)
    expect((await triage(one(), reference)).referral.owner?.name).toBe(winner)
  })

  it('goes to nobody who does not work at the MASH, is of another partnership or is not there', async () => {
    const reference = await sendToMash(api)
    const { version } = (await manager().readAllocation({ reference })).body
    for (const to of ['lkm-teacher', 'vnt-mash', 'nobody-at-all'].map(idOf)) {
      const { status, problem } = await manager().allocateReferral({ reference, version, to })
      expect([status, problem.errors?.[0]?.field]).toEqual([422, 'to'])
    }
    expect((await manager().allocateReferral({ reference, version })).problem.errors?.[0]).toEqual({
      field: 'to',
      message: 'Select who should have it',
    })
    expect((await triage(one(), reference)).referral.state).toBe('new')
  })

  it('is refused on a page that is no longer true', async () => {
    const reference = await sendToMash(api)
    const { version } = (await manager().readAllocation({ reference })).body
    await one().claimReferral({ reference })
    const { status, problem } = await manager().allocateReferral({
      reference,
      version,
      to: idOf('lkm-mash-two'),
      reason: 'A reason',
    })
    expect(status).toBe(409)
    expect(problem.detail).toContain('Bryony Okafor (MASH triage worker) has this referral')
  })

  it('is for managers of the same partnership, and a worker sees nobody’s load but their own', async () => {
    const reference = await sendToMash(api)
    const ask = { reference, version: 1, to: idOf('lkm-mash-two') }
    expect((await one().allocateReferral(ask)).status).toBe(403)
    expect((await api.as('vnt-mash').allocateReferral(ask)).status).toBe(404)
    const { workers, handOvers } = (await one().readWorkload()).body
    expect(workers.map(({ person }) => person.name)).toEqual(['Bryony Okafor'])
    expect(handOvers).toEqual([])
  })

  it('keeps a restricted record from workers who are not named on it', async () => {
    const reference = await sendToMash(api)
    await restrict(api, reference, ['lkm-mash-two'])
    const { body } = await manager().readAllocation({ reference })
    expect(body.workers.map(({ person }) => person.name)).toEqual(['Caspian Nwosu', 'Philippa Dunmore'])
    const { status, problem } = await manager().allocateReferral({
      reference,
      version: body.version,
      to: idOf('lkm-mash-one'),
    })
    expect([status, problem.errors?.[0]?.message]).toEqual([
      422,
      'Bryony Okafor cannot work on this referral. Select somebody else',
    ])
  })

  it('leaves what somebody has in sight when their role is taken away, so that it can be given to another', async () => {
    const reference = await sendToMash(api)
    await takeAndRate(api.as('lkm-mash-two'), reference)
    const [first] = (await api.as('lkm-mash-two').listQueue({ view: 'mine' })).body.rows
    const id = idOf('lkm-mash-two')
    const admin = api.as('lkm-administrator')
    const person = async () => (await admin.listPeople({})).body.people.find((each) => each.id === id)
    const change = async (roles: readonly string[]) =>
      admin.changePerson({ person: id, version: (await person())?.version, roles, active: true } as never)
    expect((await change(['practitioner'])).status).toBe(200)
    try {
      expect(await loadOf('lkm-mash-two')).toMatchObject({ away: true })
      expect((await loadOf('lkm-mash-two'))?.held).toBeGreaterThan(0)
      const { rows } = (await api.as('lkm-mash-manager').listQueue({ view: 'in-triage' })).body
      expect(rows.find((row) => row.reference === reference)).toMatchObject({ ownerGone: true })
      expect(rows.filter(({ owner }) => owner?.id !== id).some(({ ownerGone }) => ownerGone)).toBe(false)
      expect(await mailsAbout(api, first?.reference ?? '')).toContain(
        'work-left-behind philippa.dunmore@lkm-council.example',
      )
    } finally {
      await change(['mash-worker'])
    }
  })
})
