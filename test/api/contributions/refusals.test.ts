import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from '../support/api.ts'
import { prepare, versionOf } from '../support/referrals.ts'
import { partnersOf } from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

const { author, asked, ask, begin, add, give, seen, takeIn, withdraw, refusedFor } = partnersOf(() => api)
const page = 'identifying-details'

describe('asking no longer', () => {
  it('is done once', async () => {
    const place = await begin([page])
    expect((await withdraw(place)).status).toBe(200)
    const version = await versionOf(author(), place.reference)
    expect((await withdraw(place)).status).toBe(409)
    expect(await versionOf(author(), place.reference)).toBe(version)
  })

  it('is not possible after the assessment was sent on, and changes nothing of it', async () => {
    const reference = await prepare(author())
    const place = { reference, contribution: (await ask(reference, [page])).body.id }
    await author().askForSignOff({ reference, version: await versionOf(author(), reference) })
    const version = await versionOf(author(), reference)
    expect((await withdraw(place)).status).toBe(409)
    expect(await versionOf(author(), reference)).toBe(version)
    expect((await seen(reference)).contributions[0]?.state).toBe('asked')
  })
})

describe('a refusal stands in the trail', () => {
  it('whichever way it was refused', async () => {
    const place = await begin([page])
    const { reference } = place
    const expectRefused = async (operation: string, status: number, answer: Promise<{ status: number }>) => {
      expect((await answer).status, operation).toBe(status)
      expect((await refusedFor(reference)).at(-1)).toBe(operation)
    }
    await expectRefused('askForContribution', 422, ask(reference, ['nowhere']))
    await expectRefused('askForContribution', 422, ask(reference, [page], 'nobody'))
    const own = ask(reference, [page], 'lkm-school')
    await expectRefused('askForContribution', 422, own)
    expect((await own).problem.errors?.[0]?.message).toContain('Select another agency')
    await expectRefused('saveContribution', 404, add(place, 'views', {}))
    await expectRefused('saveContribution', 422, add(place, page, { '3.1': { value: 'No' } }))
    await expectRefused('saveContribution', 409, add(place, page, {}, 7))
    await expectRefused('giveContribution', 422, give(place))
    await expectRefused('takeInContribution', 404, takeIn(place, page))
    const old = { ...place, version: 7 }
    await expectRefused(
      'declineContribution',
      409,
      asked().declineContribution({ ...old, whyNot: 'We do not know the child' } as never),
    )
    await expectRefused('withdrawContribution', 409, author().withdrawContribution(old as never))
    await add(place, page, { '2.17': { value: 'Larkmere Surgery' } })
    await expectRefused('giveContribution', 409, asked().giveContribution(old as never))
    await give(place)
    await expectRefused(
      'takeInContribution',
      409,
      author().takeInContribution({ ...old, section: page } as never),
    )
    await expectRefused('withdrawContribution', 409, withdraw(place))
  })

  it('also where it was only read', async () => {
    const place = await begin([page])
    await withdraw(place)
    expect((await asked().readContribution(place as never)).status).toBe(409)
    expect(await refusedFor(place.reference)).toEqual(['readContribution'])
  })
})
