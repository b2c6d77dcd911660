import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTool } from '#shared/tools/index.ts'
import { start } from '#test/api/support/referrals.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'

const title = 'How to complete this with the child and family'
const said = 'Never hand it to a child, a parent or a carer to fill in alone.'
let journeys: Journeys
let draft: string

beforeAll(async () => {
  journeys = await startJourneys()
  draft = await start(journeys.as('lkm-lead'))
}, startTakes)

afterAll(() => journeys?.stop())

const voices = (findTool('nwg', '2017')?.sections ?? []).find(({ questions }) =>
  questions.some(({ role }) => role === 'voice.child'),
)

describe('how to complete an assessment with the child and family, without scripts', () => {
  test('is read from the start page before signing in', async () => {
    const visitor = await journeys.visit({ scripts: false })
    await visitor.open('/')
    await visitor.follow(title)
    expect(await visitor.heading()).toBe(title)
    expect(await visitor.text()).toContain(said)
  })

  test('is read from the list of tasks', async () => {
    const visitor = await journeys.visitAs('lkm-lead', { scripts: false })
    await visitor.open(`/assessments/${draft}`)
    await visitor.follow(title)
    expect(await visitor.text()).toContain(said)
  })

  test('opens on the spot where somebody starts, and where the child’s views are written', async () => {
    const visitor = await journeys.visitAs('lkm-lead', { scripts: false })
    for (const page of ['/assessments/new', `/assessments/${draft}/forms/assessment/${voices?.id}`]) {
      await visitor.open(page)
      expect(await visitor.text()).not.toContain(said)
      await visitor.page.getByText(title).click()
      expect(await visitor.text()).toContain(said)
    }
  })
})
