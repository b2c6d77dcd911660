import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluationItem } from '#functions/platform/evaluation.ts'
import type { AssessmentFacts } from '#shared/evaluation/facts.ts'
import { monthsOf, pastQuarters } from '#shared/evaluation/quarters.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { type Api, startApi } from '../support/api.ts'
import { send } from '../support/referrals.ts'
import { allItems, putItem } from '../support/store.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

const [last = '', earlier = ''] = pastQuarters(londonClock(Date.now()).date, 2)
const read = (subject = 'lkm-mash-manager', quarter = last) =>
  api.as(subject).readEvaluation({ quarter } as never)
const factsKept = async (reference: string) =>
  (await allItems<AssessmentFacts>(api, 'hub')).filter(
    ({ entity, sk }) => entity === 'evaluation' && sk.endsWith(reference),
  )

/** The facts of an assessment that was sent just now, as if it had been sent in a quarter that is over. */
async function sendBefore(quarter: string): Promise<void> {
  const reference = await send(api.as('lkm-teacher'), api.as('lkm-head'))
  const [item] = await factsKept(reference)
  if (!item) throw new Error('Nothing is kept')
  const moment = `${monthsOf(quarter)[1]}-15T12:00:00.000Z`
  await putItem(
    api,
    evaluationItem('LKM', reference, { ...item.data, startedAt: moment, finishedAt: moment }),
  )
}

describe('the evaluation', () => {
  it('says nothing of fewer than ten assessments, and of ten how they were made, naming nobody', async () => {
    expect((await read()).body).toEqual({ assessments: 'few' })
    for (let count = 1; count < 10; count++) await sendBefore(last)
    expect((await read()).body).toEqual({ assessments: 10 })
    await sendBefore(last)
    const { body, text } = await read()
    expect(body.details?.tools).toEqual([{ label: expect.stringContaining('NWG'), count: 10 }])
    expect(body.details?.agencies).toEqual([{ label: 'Hollin Bank Academy', count: 10 }])
    expect(body.details?.childViews.present).toBe(10)
    expect(body.details?.hours).toEqual({ median: 0, upperQuartile: 0 })
    expect(text).not.toMatch(/LKM-/)
    expect((await read('lkm-mash-manager', earlier)).body).toEqual({ assessments: 'few' })
  }, 60_000)

  it('keeps a fact of each assessment that names no child', async () => {
    const facts = await factsKept(await send(api.as('lkm-teacher'), api.as('lkm-head')))
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
    expect((await read('vnt-mash')).body).toEqual({ assessments: 'few' })
    for (const subject of ['lkm-mase', 'lkm-auditor', 'lkm-administrator'])
      expect((await read(subject)).status, subject).toBe(200)
  })

  it.each(['2099-Q1', '2026-05', 'May'])(
    'takes no quarter that is not over, nor anything else: %s',
    async (quarter) => {
      const { status, problem } = await read('lkm-mash-manager', quarter)
      expect(status).toBe(422)
      expect(problem.errors?.[0]?.field).toBe('quarter')
    },
  )
})
