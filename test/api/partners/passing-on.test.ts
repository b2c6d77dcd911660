import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayPassOn } from '#shared/partners/may-pass-on.ts'
import { type Api, startApi } from '../support/api.ts'
import { mailsAbout } from '../support/store.ts'
import { type Place, partnersOf } from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
})
afterAll(() => api.stop())

const { worker, police, asked, answer, seen, of } = partnersOf(() => api)

const sender = { kind: 'sender' } as const
const askLeave = (place: Place, version: number, changes: object = {}) =>
  worker().askLeave({
    ...place,
    version,
    to: 'sender',
    why: 'The school must know who may not collect her',
    ...changes,
  } as never)

/** An answer that is for the MASH only, and a question for leave. */
const withLeaveAsked = async () => {
  const { police: place } = await asked()
  await answer(police(), place)
  expect((await askLeave(place, 2)).status).toBe(200)
  const leave = (await of(place))?.leaves[0]?.id as string
  return { place, leave }
}

const may = async (place: Place, to: Parameters<typeof mayPassOn>[1] = sender) => {
  const found = await of(place)
  return found ? mayPassOn(found, to) : undefined
}

describe('what may be passed on', () => {
  it('is asked of the agency that owns it, which agrees under a condition', async () => {
    const { place, leave } = await withLeaveAsked()
    expect(await may(place)).toBe(false)
    expect(
      (await police().listInformationAsked()).body.rows.find(({ id }) => id === place.information),
    ).toMatchObject({ leavesAsked: 1 })
    const agreed = await police().answerLeave({
      ...place,
      leave,
      version: 3,
      agrees: 'yes',
      words: 'Without the name of the officer',
    })
    expect(agreed.status).toBe(200)
    expect(await may(place)).toBe(true)
    expect(await may(place, { kind: 'elsewhere' })).toBe(false)
    expect((await of(place))?.leaves[0]).toMatchObject({
      state: 'agreed',
      words: 'Without the name of the officer',
      by: { name: 'Gwenda Marlow' },
    })
    const mails = (await mailsAbout(api, place.reference)).map((mail) => mail.split(' ')[0])
    expect(mails).toEqual(expect.arrayContaining(['information-leave-asked', 'information-leave-answered']))
    const told = (await seen(place.reference)).history.map(({ kind }) => kind)
    expect(told.slice(0, 2)).toEqual(['information-leave-agreed', 'information-leave-asked'])
  })

  it('is refused with a reason, and once', async () => {
    const { place, leave } = await withLeaveAsked()
    const without = await police().answerLeave({ ...place, leave, version: 3, agrees: 'no' })
    expect(without.problem.errors?.[0]?.field).toBe('words')
    const refused = { ...place, leave, agrees: 'no', words: 'An enquiry is running' } as const
    expect((await police().answerLeave({ ...refused, version: 3 })).status).toBe(200)
    expect(await may(place)).toBe(false)
    expect((await police().answerLeave({ ...refused, version: 4, agrees: 'yes' })).status).toBe(409)
  })

  it('can be widened and narrowed later, and leave given before ends then', async () => {
    const { place, leave } = await withLeaveAsked()
    await police().answerLeave({ ...place, leave, version: 3, agrees: 'yes' })
    const change = (version: number, handling: string, condition?: string) =>
      police().changeHandling({ ...place, version, handling, condition } as never)
    expect((await change(4, 'sender')).status).toBe(200)
    expect(await may(place)).toBe(true)
    expect((await change(5, 'ask-first')).problem.errors?.[0]?.field).toBe('condition')
    expect((await change(5, 'ask-first', 'Ring the sergeant')).status).toBe(200)
    expect(await may(place)).toBe(false)
    expect((await change(5, 'sender')).status).toBe(409)
    expect((await seen(place.reference)).history[0]).toMatchObject({ kind: 'information-handling' })
  })

  it('can be changed twenty times, and narrowed down even then', async () => {
    const { police: place } = await asked()
    await answer(police(), place, 1, { handling: 'sender' })
    const change = async (version: number, handling: string) =>
      (await police().changeHandling({ ...place, version, handling } as never)).status
    for (let time = 0; time < 20; time++)
      expect(await change(2 + time, time % 2 ? 'sender' : 'agencies')).toBe(200)
    expect(await change(22, 'agencies')).toBe(409)
    expect(await change(22, 'mash-only')).toBe(200)
    expect(await change(23, 'mash-only')).toBe(409)
  })

  it('is not asked for what may be passed on already, or was never answered', async () => {
    const { police: place, health: other } = await asked()
    await answer(police(), place, 1, { handling: 'sender' })
    expect((await askLeave(place, 2)).status).toBe(409)
    expect((await askLeave(other, 1)).status).toBe(409)
  })

  it.each([
    ['an agency without saying which', { to: 'agency' }, 'contact'],
    ['an agency that is not in the directory', { to: 'agency', contact: 'nobody' }, 'contact'],
    ['somebody outside without saying whom', { to: 'elsewhere' }, 'toWhom'],
    ['the MASE without a reason', { to: 'mase', why: ' ' }, 'why'],
  ])('is not asked for %s', async (_, changes, field) => {
    const { police: place } = await asked()
    await answer(police(), place)
    const made = await askLeave(place, 2, changes)
    expect(made.status).toBe(422)
    expect(made.problem.errors?.[0]?.field).toBe(field)
  })

  it('is for one agency where it was asked for one', async () => {
    const { police: place } = await asked()
    await answer(police(), place)
    await askLeave(place, 2, { to: 'agency', contact: 'lkm-school' })
    const leave = (await of(place))?.leaves[0]
    expect(leave?.toWhom).toBe('Safeguarding office, Hollin Bank Academy')
    await police().answerLeave({ ...place, leave: leave?.id ?? '', version: 3, agrees: 'yes' })
    expect(await may(place, { kind: 'agency', contactId: 'lkm-school' })).toBe(true)
    expect(await may(place, { kind: 'agency', contactId: 'lkm-housing' })).toBe(false)
  })

  it('is asked by whoever holds the referral, or a manager', async () => {
    const { police: place } = await asked()
    await answer(police(), place)
    const input = { ...place, version: 2, to: 'sender', why: 'So' } as const
    expect((await api.as('lkm-mash-two').askLeave(input)).status).toBe(403)
    expect((await api.as('lkm-mash-manager').askLeave(input)).status).toBe(200)
  })
})
