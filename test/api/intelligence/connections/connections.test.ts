import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookAtItem } from '#functions/arrivals/look-at-item.ts'
import { commitUnaudited } from '#functions/platform/commit.ts'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { restrict } from '../../restriction/support.ts'
import { type Api, type Client, startApi } from '../../support/api.ts'
import { whoIs } from '../../support/intelligence.ts'
import { allItems, entriesLeftWhile } from '../../support/store.ts'
import { anItemOf, aReferral, aVehicle, connectionsOf } from './support.ts'

let api: Api
let officer: Client
let second: Client

beforeAll(async () => {
  api = await startApi()
  officer = api.as('lkm-intelligence')
  second = api.as('lkm-intelligence-two')
})
afterAll(() => api.stop())

const keptFrom = (subject: string) => ({
  excluded: { people: [{ ...whoIs(api, subject).ref, why: 'They know him' }], agencies: [] },
})

describe('what an item is about', () => {
  test('is found again by a part of it, in items and in referrals, exact first, with reasons', async () => {
    const whole = await anItemOf(api, aVehicle('LK99 RVX', { what: 'Its driver rings from 07700 900461.' }))
    const referral = await aReferral(api, 'Kai Marlow', 'He gets into LK99 RVX after school.')
    const part = await anItemOf(api, aVehicle('9 RVX'))
    const slip = await anItemOf(api, aVehicle('LK99 RVX', { what: 'It ends with 900461.' }))
    await anItemOf(api, aVehicle('QX77 ABC'))

    const view = await connectionsOf(officer, whole)
    expect(view.connections.map(({ other, strength }) => [other.reference, strength])).toEqual([
      [slip, 'exact'],
      [referral, 'exact'],
      [part, 'near'],
    ])
    expect(view.connections.at(-1)).toMatchObject({
      own: { thing: { text: 'LK99 RVX', whole: true } },
      other: { itemKind: 'vehicle', thing: { text: '9 RVX', whole: false } },
      reasons: ['9 RVX stands in LK99 RVX, in this order'],
      differences: [],
      version: 0,
    })
    const fromPart = await connectionsOf(second, part)
    expect(fromPart.connections.map(({ other }) => other.reference).toSorted()).toEqual(
      [whole, referral, slip].toSorted(),
    )
    expect(fromPart.connections.find(({ other }) => other.reference === referral)?.other).toEqual({
      id: expect.stringContaining(referral),
      reference: referral,
      thing: expect.objectContaining({ kind: 'vehicle', text: 'LK99 RVX' }),
    })
  })

  test('is a person by sound, nickname or age, and says what differs', async () => {
    const named = (name: string, born: string) => ({
      item: { kind: 'person', details: { name, born }, what: 'He waits.', where: '' } as const,
    })
    const one = await anItemOf(api, named('Mohammed Askarian', '4/3/1989'))
    const other = await anItemOf(api, named('Muhamad Ascarian', 'about 37'))
    const elsewhere = await anItemOf(api, named('Mohammed Askarian', '1/2/1954'))
    const { connections } = await connectionsOf(officer, one)
    expect(connections.map((found) => [found.other.reference, found.reasons, found.differences])).toEqual([
      [elsewhere, ['The same name'], ['One is born 1 February 1954, the other born 4 March 1989']],
      [other, ['The names sound or are written alike', 'Date of birth or age alike'], []],
    ])
  })

  test('is not found under what it does not say any more', async () => {
    const one = await anItemOf(api, aVehicle('VN21 HJT'))
    const other = await anItemOf(api, aVehicle('VN21 HJT'))
    const read = (await officer.readIntelligence({ item: other })).body
    expect((await connectionsOf(officer, one)).connections).toHaveLength(1)
    expect(read).toBeDefined()
    await anItemOf(api, {
      item: { ...aVehicle('QQ11').item, reference: other },
    })
    await expect
      .poll(async () => (await connectionsOf(officer, one)).connections.length, { timeout: 10_000 })
      .toBe(0)
    await expect
      .poll(
        async () =>
          (await allItems<{ reference?: string }>(api, 'hub')).filter(
            ({ entity, data, pk }) =>
              entity === 'mention' && data.reference === other && pk.startsWith('BETWEEN#'),
          ).length,
        { timeout: 10_000 },
      )
      .toBe(0)
  })
})

describe('what somebody may not know of', () => {
  test('is not found and not counted: kept items, another partnership’s, drafts', async () => {
    const own = await anItemOf(api, aVehicle('KP18 TSD'))
    const kept = await anItemOf(api, {
      item: { ...aVehicle('KP18 TSD').item, ...keptFrom('lkm-intelligence-two') },
    })
    await anItemOf(api, { ...aVehicle('KP18 TSD'), giver: 'vnt-teacher' })
    expect((await connectionsOf(officer, own)).connections.map(({ other }) => other.reference)).toEqual([
      kept,
    ])
    const view = await connectionsOf(second, own)
    expect(view).toMatchObject({ connections: [], restricted: [], more: false })
    expect(JSON.stringify((await second.listConnections()).body)).not.toContain(kept)
    expect((await second.readConnections({ item: kept })).status).toBe(404)
    expect((await api.as('vnt-intelligence').readConnections({ item: own })).status).toBe(404)
    expect((await api.as('lkm-mash-manager').readConnections({ item: own })).status).toBe(403)
  })

  test('of a restricted record, or an item raised in one, is only that it exists', async () => {
    const own = await anItemOf(api, aVehicle('MW18 DNA'))
    const referral = await aReferral(api, 'Tamsin Orlebar', 'She was seen in MW18 DNA.')
    const raised = await anItemOf(
      api,
      aVehicle('8 DNA', { raisedIn: { reference: referral, form: 'assessment' } }),
    )
    expect((await connectionsOf(officer, own)).connections).toHaveLength(2)
    await restrict(api, referral, ['lkm-mash-one'])
    const view = await connectionsOf(officer, own)
    expect(view).toMatchObject({ connections: [], restricted: [referral] })
    expect(JSON.stringify(view)).not.toContain(raised)
    expect(JSON.stringify((await officer.listConnections()).body)).not.toContain(referral)
  })

  test('leaves nothing in the trail of a referral that tells its readers of intelligence', async () => {
    const referral = await aReferral(api, 'Merrin Orlebar', 'Seen in GX18 TNB.')
    const item = await anItemOf(api, aVehicle('GX18 TNB'))
    const left = await entriesLeftWhile(api, () => connectionsOf(officer, item))
    expect(left.map(({ object }) => object).toSorted()).toEqual([
      `intelligence ${item}`,
      `what intelligence compares ${referral}`,
    ])
    const underReferral = (await allItems(api, 'hub')).filter(({ pk }) => pk === `REFERRAL#${referral}`)
    expect(JSON.stringify(underReferral)).not.toContain('-INT-')
  })
})

describe('what a person says of two things', () => {
  const pairOf = async (client: Client, item: string) => {
    const [found] = (await connectionsOf(client, item)).connections
    return {
      item,
      thing: found?.own.thing.mark as string,
      other: found?.other.id as string,
      version: found?.version as number,
    }
  }

  test('stands for both, is seen from both, can be taken back, and loses to who was first', async () => {
    const one = await anItemOf(api, aVehicle('HB18 LTR'))
    const other = await anItemOf(api, aVehicle('8 LTR'))
    const possible = (await officer.listConnections()).body.rows.find(({ own }) =>
      [one, other].includes(own.reference),
    )
    expect(possible).toMatchObject({ strength: 'near', version: 0 })

    const pair = await pairOf(officer, one)
    const said = await officer.judgeConnection({ ...pair, verdict: 'same', reason: 'Both have the sticker' })
    expect(said.body).toEqual({ version: 1 })
    for (const item of [one, other])
      expect((await connectionsOf(second, item)).connections[0]?.judgement).toMatchObject({
        verdict: 'same',
        reason: 'Both have the sticker',
        version: 1,
      })
    const listed = (await second.listConnections({ which: 'same' })).body.rows
    expect(listed.filter(({ own }) => [one, other].includes(own.reference))).toHaveLength(1)

    const late = await second.judgeConnection({ ...pair, verdict: 'different', reason: 'No' })
    expect(late.status).toBe(409)
    expect(late.problem.detail).toContain('Desmond Kirkbride')

    const back = await pairOf(second, other)
    expect(back.version).toBe(1)
    expect((await second.judgeConnection({ ...back, verdict: 'undone', reason: 'A slip' })).status).toBe(200)
    expect((await connectionsOf(officer, one)).connections[0]?.judgement).toMatchObject({
      verdict: 'undone',
      version: 2,
    })
    const again = await officer.judgeConnection({ ...pair, version: 2, verdict: 'undone', reason: 'Again' })
    expect(again.status).toBe(409)
  })

  test('two at once: one is kept, the other is told', async () => {
    const one = await anItemOf(api, aVehicle('RF18 NDW'))
    await anItemOf(api, aVehicle('RF18 NDW'))
    const pair = await pairOf(officer, one)
    const both = await Promise.all([
      officer.judgeConnection({ ...pair, verdict: 'same', reason: 'Yes' }),
      second.judgeConnection({ ...pair, verdict: 'different', reason: 'No' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('needs a reason, and is answered alike of what is kept and of what is not there', async () => {
    const own = await anItemOf(api, aVehicle('WD18 HGK'))
    await anItemOf(api, { item: { ...aVehicle('WD18 HGK').item, ...keptFrom('lkm-intelligence-two') } })
    const pair = await pairOf(officer, own)
    const without = await officer.judgeConnection({ ...pair, verdict: 'same', reason: ' ' })
    expect(without.problem.errors).toEqual([{ field: 'reason', message: 'Enter how you know' }])
    const kept = await second.judgeConnection({ ...pair, verdict: 'same', reason: 'Seen' })
    const unknown = await second.judgeConnection({
      ...pair,
      other: `LKM-INT-0000-0000-0${pair.other.slice(pair.other.indexOf('.'))}`,
      verdict: 'same',
      reason: 'Seen',
    })
    expect([kept.status, kept.text]).toEqual([unknown.status, unknown.text])
  })
})

test('an item that the stream brings twice is looked at once, and one that was cut short anew', async () => {
  const deps = runtimeDependencies()
  const item = await anItemOf(api, aVehicle('YH18 CEF', { what: 'Rings from 07700 900462.' }))
  const pointers = async () =>
    (await allItems<{ reference?: string }>(api, 'hub')).filter(
      ({ entity, data }) => entity === 'mention' && data.reference === item,
    )
  const pksOf = (some: Awaited<ReturnType<typeof pointers>>) => some.map(({ pk }) => pk).toSorted()
  const before = await pointers()
  expect(pksOf(before).some((pk) => /YH18|CEF|900462/.test(pk))).toBe(false)
  await lookAtItem(deps, item)
  expect(pksOf(await pointers())).toEqual(pksOf(before))
  const [lost] = before
  await commitUnaudited(deps, [
    { remove: intelligenceKeys.about(item) },
    { remove: { pk: lost?.pk as string, sk: lost?.sk as string } },
  ])
  expect(await pointers()).toHaveLength(before.length - 1)
  await lookAtItem(deps, item)
  expect(pksOf(await pointers())).toEqual(pksOf(before))
})
