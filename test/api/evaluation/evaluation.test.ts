import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { type Api, startApi } from '../support/api.ts'
import { send } from '../support/referrals.ts'
import { allItems } from '../support/store.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const month = () => londonClock(Date.now()).date.slice(0, 7)
const read = async (subject = 'lkm-mash-manager', period = { from: month(), to: month() }) =>
  api.as(subject).readEvaluation(period as never)

describe('the evaluation', () => {
  it('does not say how many there are where there are few', async () => {
    expect((await read()).body.assessments).toBe(0)
    await send(api.as('lkm-teacher'), api.as('lkm-head'))
    const { body } = await read()
    expect(body.assessments).toBe('few')
    expect(body.tools[0]?.count).toBe('few')
    expect(body.hours).toBeUndefined()
  })

  it('counts what was sent, by tool, agency, opinion and views, without naming anybody', async () => {
    for (let count = 1; count < 5; count++) await send(api.as('lkm-teacher'), api.as('lkm-head'))
    const { body, text } = await read()
    expect(body.assessments).toBe(5)
    expect(body.tools).toEqual([{ label: expect.stringContaining('NWG'), count: 5 }])
    expect(body.agencies).toEqual([{ label: 'Hollin Bank Academy', count: 5 }])
    expect(body.opinions[0]?.lines.map(({ count }) => count)).toEqual([5])
    expect(body.childViews.present).toBe(5)
    expect(body.hours).toEqual({ median: 0, upperQuartile: 0 })
    expect(text).not.toMatch(/LKM-/)
  })

  it('keeps a fact of each assessment that names no child', async () => {
    const reference = await send(api.as('lkm-teacher'), api.as('lkm-head'))
    const facts = (await allItems(api, 'hub')).filter(
      ({ entity, sk }) => entity === 'evaluation' && sk.endsWith(reference),
    )
    expect(facts).toHaveLength(1)
    expect(Object.keys(facts[0]?.data as object).toSorted()).toEqual([
      'agency',
      'childViews',
      'finishedAt',
      'indicators',
      'opinion',
      'parentViews',
      'startedAt',
      'tool',
      'wording',
    ])
  })

  it('is of the caller’s partnership alone, and only for those whose work it is', async () => {
    expect((await read('lkm-teacher')).status).toBe(403)
    expect((await read('lkm-lead')).status).toBe(403)
    expect((await read('vnt-mash')).body.assessments).toBe(0)
    for (const subject of ['lkm-mase', 'lkm-auditor', 'lkm-administrator'])
      expect((await read(subject)).status, subject).toBe(200)
  })

  it.each([
    [{ from: '2026-05', to: '2026-04' }, 'to'],
    [{ from: '2020-01', to: '2026-04' }, 'to'],
    [{ from: 'May', to: '2026-04' }, 'from'],
  ])('says what is wrong with the months %o', async (period, field) => {
    const { status, problem } = await read('lkm-mash-manager', period)
    expect(status).toBe(422)
    expect(problem.errors?.[0]?.field).toBe(field)
  })
})
