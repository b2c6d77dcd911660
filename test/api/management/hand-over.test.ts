import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personIdOf } from '#functions/platform/dependencies.ts'
import type { HandOverWay } from '#shared/management/hand-over.ts'
import { type Api, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { allItems, mailsAbout } from '../support/store.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const idOf = (subject: string) => personIdOf({ issuer: api.signIn.issuer, subject })
const manager = () => api.as('lkm-mash-manager')
const one = () => api.as('lkm-mash-one')
const two = () => api.as('lkm-mash-two')

/** Has the first worker take some new referrals. */
async function giveToOne(many: number): Promise<string[]> {
  const references: string[] = []
  for (let count = 0; count < many; count++) {
    const reference = await sendToMash(api)
    await takeAndRate(one(), reference)
    references.push(reference)
  }
  return references
}

/** What the manager sees that the first worker has, as the page would send it on. */
const shown = async () =>
  (await manager().readHandOverChoice({ person: idOf('lkm-mash-one') })).body.held.map(
    ({ reference, version }) => `${reference} ${version}`,
  )

const handOver = (way: HandOverWay, more: object) =>
  manager().handOver({
    person: idOf('lkm-mash-one'),
    requestId: randomUUID(),
    way,
    reason: 'She is ill and will not be back this week',
    ...more,
  } as never)

const ownerOf = async (reference: string) => (await triage(manager(), reference)).referral.owner?.name

describe('handing over the work of somebody who is away', () => {
  it('moves all of it to one worker, who gets one mail, and gives back what nobody went on with', async () => {
    const references = await giveToOne(3)
    const done = await handOver('to-one', { to: idOf('lkm-mash-two'), referrals: await shown() })
    expect(done.status).toBe(200)
    expect(await Promise.all(references.map(ownerOf))).toEqual(Array(3).fill('Caspian Nwosu'))
    const mails = (await Promise.all(references.map((reference) => mailsAbout(api, reference)))).flat()
    expect(mails.filter((mail) => mail.startsWith('handed-over'))).toEqual([
      'handed-over caspian.nwosu@lkm-council.example',
    ])

    const { version } = (await triage(two(), references[0] as string)).referral
    await two().rateReferral({
      reference: references[0] as string,
      version,
      rating: 'green',
      reason: 'More is known now',
    })
    const handed = { handOver: done.body.handOver }
    const before = (await manager().readHandOver(handed)).body
    expect(before.canGiveBack).toBe(true)
    expect(before.moves.map(({ reference, fate }) => [reference, fate])).toEqual(
      expect.arrayContaining([
        [references[0], 'worked-on'],
        [references[1], 'moved'],
        [references[2], 'moved'],
      ]),
    )
    for (let press = 0; press < 2; press++) expect((await manager().giveBack(handed)).status).toBe(200)
    expect(await Promise.all(references.map(ownerOf))).toEqual([
      'Caspian Nwosu',
      'Bryony Okafor',
      'Bryony Okafor',
    ])
    const after = (await manager().readHandOver(handed)).body
    expect(after.canGiveBack).toBe(false)
    expect(after.moves.filter(({ fate }) => fate === 'given-back')).toHaveLength(2)
    expect((await manager().readWorkload()).body.handOvers[0]?.id).toBe(done.body.handOver)
  })

  it('moves the rest where something changed meanwhile, and says which', async () => {
    const references = await giveToOne(3)
    const referrals = await shown()
    const changed = references[1] as string
    const { version } = (await triage(one(), changed)).referral
    await one().rateReferral({ reference: changed, version, rating: 'red', reason: 'A new call came' })
    const done = await handOver('to-one', { to: idOf('lkm-mash-two'), referrals })
    expect(await ownerOf(changed)).toBe('Bryony Okafor')
    expect(await ownerOf(references[2] as string)).toBe('Caspian Nwosu')
    const { moves } = (await manager().readHandOver({ handOver: done.body.handOver })).body
    expect(moves.map(({ reference }) => reference)).not.toContain(changed)
    expect(moves.every(({ fate }) => fate === 'moved')).toBe(true)
  })

  it('is carried out once, however often it is pressed, also at once', async () => {
    await giveToOne(3)
    const input = { to: idOf('lkm-mash-two'), referrals: await shown(), requestId: randomUUID() }
    const pressed = await Promise.all([handOver('to-one', input), handOver('to-one', input)])
    expect(pressed.map(({ status }) => status)).toEqual([200, 200])
    expect((await handOver('to-one', input)).status).toBe(200)
    const { moves } = (await manager().readHandOver({ handOver: input.requestId })).body
    expect(moves.map(({ fate }) => fate)).toEqual(Array(moves.length).fill('moved'))
    for (const { reference } of moves) {
      const { history } = await triage(manager(), reference)
      expect(history.filter(({ kind }) => kind === 'reassign')).toHaveLength(1)
    }
  })

  it('shares out evenly over those who are there, and nothing to anybody else', async () => {
    const references = await giveToOne(4)
    const loads = async () =>
      Object.fromEntries(
        (await manager().readWorkload()).body.workers.map(({ person, held }) => [person.name, held]),
      )
    const referrals = await shown()
    const done = await handOver('share-out', {
      among: [idOf('lkm-mash-two'), idOf('lkm-mash-manager')],
      referrals,
    })
    expect(done.status).toBe(200)
    const after = await loads()
    expect(after['Bryony Okafor']).toBe(0)
    const { moves } = (await manager().readHandOver({ handOver: done.body.handOver })).body
    expect(moves.map(({ reference }) => reference)).toEqual(expect.arrayContaining(references))
    const busy = await loads()
    // The manager began with nothing, so that she got what it takes to have as much as the other, or all of it.
    expect(busy['Philippa Dunmore']).toBeGreaterThan(0)
    expect(busy['Philippa Dunmore']).toBeLessThanOrEqual((busy['Caspian Nwosu'] as number) + 1)
  })

  it('puts back into the queue what is in triage, and leaves what waits for its sender', async () => {
    const [first, waiting] = (await giveToOne(2)) as [string, string]
    const { version } = (await triage(one(), waiting)).referral
    await one().returnToSender({ reference: waiting, version, question: 'Which school?' } as never)
    await handOver('queue', { referrals: await shown() })
    expect((await triage(manager(), first)).referral).toMatchObject({ state: 'new' })
    expect((await triage(manager(), first)).referral.owner).toBeUndefined()
    expect(await ownerOf(waiting)).toBe('Bryony Okafor')
    await handOver('to-one', { to: idOf('lkm-mash-two'), referrals: await shown() })
    expect(await ownerOf(waiting)).toBe('Caspian Nwosu')
  })

  it('asks for who should have it, and refuses people who do not work at the MASH', async () => {
    await giveToOne(1)
    const referrals = await shown()
    const fieldOf = async (way: HandOverWay, more: object) =>
      (await handOver(way, { referrals, ...more })).problem.errors?.[0]?.field
    expect(await fieldOf('to-one', {})).toBe('to')
    expect(await fieldOf('to-one', { to: idOf('lkm-teacher') })).toBe('to')
    expect(await fieldOf('to-one', { to: idOf('lkm-mash-one') })).toBe('to')
    expect(await fieldOf('share-out', { among: [idOf('vnt-mash')] })).toBe('among')
    expect(await fieldOf('queue', { reason: ' ' })).toBe('reason')
    expect(await fieldOf('queue', { referrals: [] })).toBe('referrals')
  })

  it('is for managers of the same partnership alone', async () => {
    const person = idOf('lkm-mash-one')
    expect((await one().readHandOverChoice({ person })).status).toBe(403)
    expect((await api.as('vnt-mash').readHandOverChoice({ person })).status).toBe(404)
    const [stored] = (await allItems<{ id: string }>(api, 'hub')).filter(
      ({ entity }) => entity === 'hand-over',
    )
    const handed = { handOver: stored?.data.id as string }
    expect((await manager().readHandOver(handed)).status).toBe(200)
    expect((await api.as('vnt-mash').readHandOver(handed)).status).toBe(404)
    expect((await api.as('vnt-mash').giveBack(handed)).status).toBe(404)
  })
})

describe('a hand-over with a restricted record in it', () => {
  it('is given back only by a manager who is named on that record', async () => {
    const [reference] = (await giveToOne(1)) as [string]
    const { version } = (await manager().readRestriction({ reference })).body
    const restricted = await manager().restrictReferral({
      reference,
      version,
      kind: 'staff-family',
      reason: 'The mother works for the council',
      readers: [idOf('lkm-mash-one'), idOf('lkm-mash-two')],
    })
    expect(restricted.status).toBe(200)
    const referrals = [`${reference} ${restricted.body.version}`]
    const done = await handOver('to-one', { to: idOf('lkm-mash-two'), referrals })
    expect(await ownerOf(reference)).toBe('Caspian Nwosu')
    const handed = { handOver: done.body.handOver }
    expect((await api.as('lkm-mash-head').giveBack(handed)).status).toBe(200)
    expect(await ownerOf(reference)).toBe('Caspian Nwosu')
    expect((await manager().giveBack(handed)).status).toBe(200)
    expect(await ownerOf(reference)).toBe('Bryony Okafor')
  })
})
