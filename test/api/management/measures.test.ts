import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measureItem } from '#functions/platform/measure-items.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Measure } from '#shared/management/measure.ts'
import { monthBefore } from '#shared/management/periods.ts'
import { qualityQuestionIds } from '#shared/management/quality-questions.ts'
import { measureOfMonth } from '#test/factories/measures.ts'
import { type Api, startApi } from '../support/api.ts'
import { passOn, sendToMash, takeAndRate } from '../support/desks.ts'
import { allItems, auditEntries, putItem } from '../support/store.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

const manager = () => api.as('lkm-mash-manager')
const worker = () => api.as('lkm-mash-one')
const thisMonth = londonClock(Date.now()).date.slice(0, 7)

const measureFor = async (reference: string): Promise<Measure> => {
  const found = (await allItems<Measure>(api, 'hub')).filter(
    ({ entity, sk }) => entity === 'measure' && sk.endsWith(reference),
  )
  expect(found).toHaveLength(1)
  return found[0]?.data as Measure
}

const decide = async (reference: string, version: number, outcome = 'advice-only') => {
  const decided = await worker().decideReferral({
    reference,
    version,
    outcome,
    reasons: 'The family wants help',
    senderShould: 'Go on as agreed',
    details: outcome === 'universal' ? { universal: { service: 'The youth club' } } : {},
    family: { told: 'yes', by: 'The social worker' },
  } as never)
  if (decided.status !== 200) throw new Error(JSON.stringify(decided.problem))
  return decided.body.version
}

describe('what a referral adds to the measures', () => {
  it('stands there as soon as it is sent, and names no child', async () => {
    const reference = await sendToMash(api)
    const measure = await measureFor(reference)
    expect(measure).toMatchObject({
      agency: { name: 'Hollin Bank Academy' },
      clock: 'running',
      endings: [],
      again: false,
      reopened: 0,
    })
    expect(Object.keys(measure).toSorted()).toEqual([
      'acknowledgeBy',
      'again',
      'agency',
      'clock',
      'deciders',
      'dueAt',
      'endings',
      'reconsidered',
      'reopened',
      'sentAt',
      'sentWithoutSignOff',
    ])
  })

  it('follows the rating, the pause and the decision, each in the change itself', async () => {
    const reference = await sendToMash(api)
    let version = await takeAndRate(worker(), reference, 'amber')
    const rated = await measureFor(reference)
    expect(rated.rating).toBe('amber')
    const returned = await worker().returnToSender({
      reference,
      version,
      question: 'Which school?',
    } as never)
    expect(returned.status).toBe(200)
    expect((await measureFor(reference)).clock).toBe('paused')
    version = (
      await api
        .as('lkm-teacher')
        .answerQuestion({ reference, version: returned.body.version, answer: 'Here' })
    ).body.version
    expect((await measureFor(reference)).clock).toBe('running')
    await decide(reference, version)
    const decided = await measureFor(reference)
    expect(decided).toMatchObject({ clock: 'answered', rating: 'amber', endings: ['advice-only'] })
    expect(decided.doneAt).toBe(decided.acknowledgedAt)
    expect(Date.parse(decided.dueAt as string)).toBeGreaterThan(Date.parse(decided.doneAt as string))
    expect(decided.deciders).toHaveLength(1)
  })

  it('counts what is passed on to the MASE as done', async () => {
    const reference = await sendToMash(api)
    await passOn(worker(), reference)
    expect(await measureFor(reference)).toMatchObject({ clock: 'answered', endings: ['mase'] })
  })

  it('keeps the first decision for the clock, and the last for the outcome, when it is opened again', async () => {
    const reference = await sendToMash(api)
    let version = await decide(reference, await takeAndRate(worker(), reference, 'amber'))
    const first = await measureFor(reference)
    const reopened = await worker().reopenReferral({ reference, version, reason: 'A new call came' } as never)
    expect(reopened.status).toBe(200)
    expect(await measureFor(reference)).toMatchObject({ doneAt: first.doneAt, endings: [], reopened: 1 })
    version = reopened.body.version
    await decide(reference, version, 'universal')
    expect(await measureFor(reference)).toMatchObject({
      doneAt: first.doneAt,
      dueAt: first.dueAt,
      acknowledgedAt: first.acknowledgedAt,
      endings: ['universal'],
    })
  })
})

describe('the dashboard', () => {
  const lastMonth = monthBefore(thisMonth, 1)
  const stored = (place: number) =>
    measureOfMonth(lastMonth, {
      ...(place < 40 ? {} : { doneAt: `${lastMonth}-16T11:00:00.000Z` }),
      endings: [place < 30 ? 'early-help' : 'section-47'],
      again: place < 6,
    })

  it('says nothing of fewer than ten, and of more how they went, with small numbers left out', async () => {
    const read = async () => (await manager().readDashboard({ period: lastMonth })).body
    expect((await read()).tables.timeliness).toMatchObject({ tooFew: true, rows: [] })
    for (let place = 0; place < 43; place++)
      await putItem(api, measureItem('LKM', `LKM-0000-${1000 + place}-0`, stored(place)))
    const { tables, toAcknowledge, running } = await read()
    const amber = tables.timeliness.rows.find(({ label }) => label.startsWith('Amber'))
    expect([tables.timeliness.columns, amber?.cells, amber?.total]).toEqual([
      ['In time', 'Late', 'Not due yet', 'Paused', 'No limit'],
      [40, 'few', 'few', 'few', 'few'],
      45,
    ])
    expect(tables.acknowledgement.rows[0]).toMatchObject({ label: 'In time', cells: [45] })
    expect(tables['outcomes-by-agency'].rows.map(({ label }) => label)).toEqual(['Hollin Bank Academy'])
    expect(tables.again.rows[0]).toMatchObject({ cells: [5, 35], total: 45 })
    expect(toAcknowledge?.median).toBeGreaterThanOrEqual(0)
    expect(running).toBe(false)
  })

  it('is one table to take away as well, which stands in the trail', async () => {
    const { body } = await api.as('lkm-auditor').exportMeasures({ table: 'timeliness', period: lastMonth })
    expect(body.table.title).toBe('Decided in time, by rating')
    expect((await manager().exportMeasures({ table: 'everything', period: lastMonth })).status).toBe(404)
    const trail = (await auditEntries(api)).filter(({ operation }) => operation === 'exportMeasures')
    expect(trail.map(({ object }) => object)).toContain('dashboard timeliness')
  })

  it('is of the caller’s partnership alone, and for those whose work it is', async () => {
    expect((await worker().readDashboard({ period: lastMonth })).status).toBe(403)
    expect((await api.as('lkm-mase').readDashboard({ period: lastMonth })).status).toBe(403)
    expect((await api.as('vnt-mash').readDashboard({ period: lastMonth })).body.tables.volumes.tooFew).toBe(
      true,
    )
    for (const subject of ['lkm-auditor', 'lkm-administrator'])
      expect((await api.as(subject).readDashboard({ period: lastMonth })).status, subject).toBe(200)
  })

  it.each(['2099-01', '2026-13', 'May', '2026-Q5', '2026-05-week'])(
    'takes no period that has not begun, nor anything else: %s',
    async (period) => {
      const { status, problem } = await manager().readDashboard({ period })
      expect([status, problem.errors?.[0]?.field]).toEqual([422, 'period'])
    },
  )
})

describe('looking back at quality', () => {
  const answers = Object.fromEntries(qualityQuestionIds.map((id) => [id, { answer: 'yes' }]))

  it('is for somebody who did not decide it, after it is decided, and is counted', async () => {
    const reference = await sendToMash(api)
    const version = await takeAndRate(worker(), reference)
    const ask = { reference, version: 0, answers } as never
    expect((await manager().answerQuality(ask)).status).toBe(409)
    await decide(reference, version)
    expect((await worker().readQuality({ reference })).body.whyNot).toMatch(/You decided/)
    expect((await worker().answerQuality(ask)).status).toBe(403)
    expect((await api.as('lkm-mash-two').answerQuality(ask)).body).toEqual({ version: 1 })
    const late = await manager().answerQuality(ask)
    expect([late.status, late.problem.detail]).toEqual([
      409,
      expect.stringContaining('Caspian Nwosu (MASH triage worker) has looked back'),
    ])
    const again = {
      ...(ask as object),
      version: 1,
      answers: { ...answers, timely: { answer: 'no', comment: 'A week' } },
    }
    expect((await manager().answerQuality(again as never)).body).toEqual({ version: 2 })
    expect((await manager().readQuality({ reference })).body.quality?.answers.timely).toEqual({
      answer: 'no',
      comment: 'A week',
    })
    const counted = (await allItems(api, 'hub')).filter(
      ({ entity, sk }) => entity === 'quality-measure' && sk.endsWith(reference),
    )
    expect(counted.map(({ data }) => data)).toEqual([
      { ...Object.fromEntries(qualityQuestionIds.map((id) => [id, 'yes'])), timely: 'no' },
    ])
  })

  it('asks every question', async () => {
    const { problem } = await manager().answerQuality({
      reference: await sendToMash(api),
      version: 0,
      answers: { ...answers, siblings: {} },
    } as never)
    expect(problem.errors).toEqual([
      {
        field: 'answers.siblings.answer',
        message: 'Select an answer: Were brothers, sisters and others in the household considered?',
      },
    ])
  })

  it('is suggested for some that were decided in a month, and none of one’s own', async () => {
    const references: string[] = []
    for (let count = 0; count < 7; count++) {
      const reference = await sendToMash(api)
      await decide(reference, await takeAndRate(worker(), reference))
      references.push(reference)
    }
    const sampleOf = async (subject: string) =>
      (await api.as(subject).suggestSample({ month: thisMonth })).body.lines.map(({ reference }) => reference)
    expect(await sampleOf('lkm-mash-one')).toEqual([])
    const suggested = await sampleOf('lkm-mash-two')
    expect(new Set(suggested).size).toBe(5)
    expect(await sampleOf('lkm-mash-two')).toEqual(suggested)
    await api.as('lkm-mash-two').answerQuality({ reference: suggested[0], version: 0, answers } as never)
    expect(await sampleOf('lkm-mash-two')).not.toContain(suggested[0])
    expect(await sampleOf('vnt-mash')).toEqual([])
  }, 60_000)
})
